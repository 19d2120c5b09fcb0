package ua.opencities.fee.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.Money;

/**
 * An act as it is listed.
 *
 * @param verdict what the council said last; empty before it said anything
 */
public record ReconciliationRow(
    ReconciliationId id,
    String number,
    LocalDate from,
    LocalDate to,
    Money opening,
    Money closing,
    Optional<Verdict> verdict,
    boolean signed) {}
