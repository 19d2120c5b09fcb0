/**
 * What lines bring beside the details of their councils: whom to ask about money, who else pays,
 * who heads them. Each comes by the use case of its own room and goes by it.
 */
package ua.opencities.council.intake.along;
