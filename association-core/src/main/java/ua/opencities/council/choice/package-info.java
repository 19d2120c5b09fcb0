/** Councils as the choices of a list. */
package ua.opencities.council.choice;
