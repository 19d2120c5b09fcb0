/** The acts by which a council of a list came in; the room of membership takes the steps. */
package ua.opencities.council.intake.joining;
