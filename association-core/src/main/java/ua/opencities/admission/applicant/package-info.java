/**
 * Somebody applies for a council without an account: what is looked for, handed in and counted
 * before there is a link. The database is asked by the door_… functions alone (ADR 0011).
 */
package ua.opencities.admission.applicant;
