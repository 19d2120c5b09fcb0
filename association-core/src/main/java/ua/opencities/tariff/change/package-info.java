/**
 * The way back from a tariff that was written wrong or that another act cut short: it is withdrawn,
 * or its last day is an earlier one. What was adopted stays to be read.
 */
package ua.opencities.tariff.change;
