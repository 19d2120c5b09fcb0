package ua.opencities.programme.year.money;

import java.util.List;
import ua.opencities.shared.Money;

/**
 * A year's money to read.
 *
 * @param entries in the order of entering, with those that were corrected
 * @param lapsedBefore what lapsed at the end of the year before and is not registered again yet
 */
public record YearMoneyView(
    int year, YearSums sums, List<MoneyEntryView> entries, Money lapsedBefore) {}
