package ua.opencities.report.fee;

import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** How a council of the oblast pays the annual fee of a year. */
public record NeighbourFee(
    CouncilId council, String name, LocalDate dueOn, Money charged, Money paid) {

  public Money overdue(LocalDate today) {
    return dueOn.isBefore(today) ? charged.minus(paid) : Money.ZERO;
  }
}
