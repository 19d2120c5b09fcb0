/** What colleagues think of a candidate, before the Board decides. */
package ua.opencities.admission.opinion;
