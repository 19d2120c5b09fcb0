/** A season as programs read it, the same on both sides. */
package ua.opencities.programme.season.json;
