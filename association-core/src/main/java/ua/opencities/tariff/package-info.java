/**
 * What a council owes in a year, and why. A tariff is adopted by a named act and holds for its
 * days; it is never rewritten, only followed by the next, so that an old year can be explained for
 * ever. The code holds no figures: each comes with the tariff.
 */
package ua.opencities.tariff;
