/**
 * The report on a year as a paper that deputies get: a draft until it is finished, then one file
 * for ever.
 */
package ua.opencities.programme.year.paper;
