/** The lines of a list: read, judged against the register, told to a reader. */
package ua.opencities.council.intake.line;
