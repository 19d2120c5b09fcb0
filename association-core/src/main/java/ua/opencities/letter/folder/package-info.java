/** A council's letters of a year, its own and those it got, for the year's folder. */
package ua.opencities.letter.folder;
