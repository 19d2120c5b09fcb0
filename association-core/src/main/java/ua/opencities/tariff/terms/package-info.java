/**
 * How a tariff counts a part of a year, how it rounds and in which parts the fee may be paid. Each
 * word of it has a default, by which the fees of older tariffs are reckoned as they always were.
 */
package ua.opencities.tariff.terms;
