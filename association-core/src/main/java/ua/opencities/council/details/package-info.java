/** What the office writes about a council, and what may be written. */
package ua.opencities.council.details;
