/** A council's programmes of a year, with their papers, acts and money, for the year's folder. */
package ua.opencities.programme.folder;
