/** Which column of a list says what; kept under a name for the next list of its kind. */
package ua.opencities.council.intake.mapping;
