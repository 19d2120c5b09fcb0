/** A table of cells on its way out of the house: every room and both portals write it alike. */
package ua.opencities.shared.table;
