package ua.opencities.report.balance;

import ua.opencities.shared.Page;

/**
 * Balances a page at a time.
 *
 * @param totals of all that were found, not of the page alone
 */
public record BalanceList(Page<BalanceRow> page, BalanceFigures totals) {}
