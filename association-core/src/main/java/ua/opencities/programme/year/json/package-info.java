/** A council's year as both portals tell it to programs. */
package ua.opencities.programme.year.json;
