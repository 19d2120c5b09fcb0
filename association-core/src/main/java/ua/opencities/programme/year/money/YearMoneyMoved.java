package ua.opencities.programme.year.money;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to a year's money. The council itself is the subject: a year has no id. */
public sealed interface YearMoneyMoved extends DomainEvent {
  CouncilId council();

  int year();

  @Override
  default UUID subject() {
    return council().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record YearMoneyRecorded(
      String by,
      CouncilId council,
      int year,
      int place,
      MoneyStep step,
      Money amount,
      boolean correction)
      implements YearMoneyMoved {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "year", String.valueOf(year),
          "place", String.valueOf(place),
          "step", step.name(),
          "amount", amount.decimal(),
          "correction", String.valueOf(correction));
    }
  }

  record YearMoneyLapsed(String by, CouncilId council, int year, Money amount)
      implements YearMoneyMoved {
    @Override
    public Map<String, String> details() {
      return Map.of("year", String.valueOf(year), "amount", amount.decimal());
    }
  }

  static YearMoneyRecorded recorded(Actor by, CouncilYear of, MoneyEntry entry) {
    return new YearMoneyRecorded(
        by.name(),
        of.council(),
        of.year(),
        entry.place(),
        entry.step(),
        entry.amount(),
        entry.corrects().isPresent());
  }

  static YearMoneyLapsed lapsed(Actor by, CouncilYear of, Money amount) {
    return new YearMoneyLapsed(by.name(), of.council(), of.year(), amount);
  }
}
