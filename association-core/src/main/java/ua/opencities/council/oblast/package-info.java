/**
 * The units of the first level and the map drawn of them: reference, written by the migration
 * alone.
 */
package ua.opencities.council.oblast;
