/** The openings that the accounts have, for readers. */
package ua.opencities.fee.opening.register;
