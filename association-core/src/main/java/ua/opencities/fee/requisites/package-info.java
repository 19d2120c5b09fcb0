/** The association's own requisites, as its papers carry them. */
package ua.opencities.fee.requisites;
