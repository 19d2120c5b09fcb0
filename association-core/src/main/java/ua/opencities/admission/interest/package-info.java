/**
 * Interest in joining, before the council decides: the first step of the road, known to the office
 * alone.
 */
package ua.opencities.admission.interest;
