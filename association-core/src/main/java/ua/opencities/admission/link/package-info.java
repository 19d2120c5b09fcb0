/**
 * One application, opened by the secret of a link that went to its applicant by mail. Nobody is
 * signed in; the database is asked by the door_… functions alone (ADR 0011).
 */
package ua.opencities.admission.link;
