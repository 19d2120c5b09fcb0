/**
 * How a programme was carried out in a year: measure by measure, indicator by indicator, money by
 * source, and what the council got for its fee. Written as a draft, finished once with its hash; a
 * mistake found later is answered by the next report on the year.
 */
package ua.opencities.programme.year.execution;
