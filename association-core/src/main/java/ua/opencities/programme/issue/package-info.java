/**
 * The papers of a programme as they are issued: a draft until its act, from then on as they were.
 */
package ua.opencities.programme.issue;
