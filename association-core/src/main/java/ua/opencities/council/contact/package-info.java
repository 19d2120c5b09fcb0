/**
 * Whom to write to and whom to call in a council, by what it is about; a post outlives who holds
 * it.
 */
package ua.opencities.council.contact;
