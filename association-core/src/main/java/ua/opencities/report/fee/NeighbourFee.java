package ua.opencities.report.fee;

import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * How a council of the oblast pays the annual fee of a year.
 *
 * @param overdue what of it is late
 */
public record NeighbourFee(
    CouncilId council, String name, Money charged, Money paid, Money overdue) {}
