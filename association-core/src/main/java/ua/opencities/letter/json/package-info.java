/** Letters as both portals tell programs of them. */
package ua.opencities.letter.json;
