/**
 * How the platform speaks: Ukrainian grammar (six cases by rule, sums and dates in words, one
 * apostrophe), forgiving search keys, and the sentences of every room in both languages. Plain
 * classes, no database. A rule only proposes: corrected forms are kept by the room that owns the
 * name.
 */
package ua.opencities.language;
