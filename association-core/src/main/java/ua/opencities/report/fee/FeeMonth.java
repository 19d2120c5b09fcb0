package ua.opencities.report.fee;

import ua.opencities.shared.Money;

/**
 * A month of a year's annual fees.
 *
 * @param number 1–12
 * @param due what fell due in it
 * @param paid what payments settled in it
 */
public record FeeMonth(int number, Money due, Money paid) {}
