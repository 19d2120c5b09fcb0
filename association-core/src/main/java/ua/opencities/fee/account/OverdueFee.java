package ua.opencities.fee.account;

import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council that is late, how much and since when.
 *
 * @param rests what lateness brings rests because of the war
 */
public record OverdueFee(
    CouncilId council,
    String name,
    String oblast,
    Money overdue,
    LocalDate dueOn,
    LocalDate graceEnds,
    boolean pastGrace,
    boolean rests) {
  OverdueFee resting(boolean because) {
    return new OverdueFee(council, name, oblast, overdue, dueOn, graceEnds, pastGrace, because);
  }
}
