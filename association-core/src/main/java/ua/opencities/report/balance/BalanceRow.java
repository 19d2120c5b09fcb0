package ua.opencities.report.balance;

import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A council's account on the day.
 *
 * @param standing name of a {@code membership.Standing}; empty of one that was no member then
 */
public record BalanceRow(
    CouncilId council,
    String name,
    String oblast,
    String oblastEnglish,
    Optional<String> standing,
    BalanceFigures figures) {}
