package ua.opencities.fee.reconciliation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * An act in the office's list.
 *
 * @param answered when the council answered last
 */
public record ActOfCouncil(
    ReconciliationId id,
    String number,
    CouncilId council,
    String councilName,
    String oblast,
    LocalDate from,
    LocalDate to,
    Money closing,
    ActState state,
    Optional<Instant> answered,
    boolean signed) {}
