package ua.opencities.programme.year.shortfall;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens in the talk about missing money. The council is the subject: a year has no id. */
public sealed interface ShortfallSaid extends DomainEvent {
  CouncilId council();

  @Override
  default UUID subject() {
    return council().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record ShortfallStated(String by, CouncilId council, int year, Money fundable, Money fee)
      implements ShortfallSaid {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "year", String.valueOf(year), "fundable", fundable.decimal(), "fee", fee.decimal());
    }
  }

  record ShortfallAgreed(
      String by,
      CouncilId council,
      int year,
      Money missing,
      RestDue rest,
      List<DuePart> parts,
      String due,
      Instant at)
      implements ShortfallSaid {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "year", String.valueOf(year),
          "missing", missing.decimal(),
          "rest", rest.name(),
          "due", due);
    }
  }

  record ShortfallDeclined(String by, CouncilId council, int year) implements ShortfallSaid {
    @Override
    public Map<String, String> details() {
      return Map.of("year", String.valueOf(year));
    }
  }

  static ShortfallStated stated(Actor by, CouncilId council, int year, Money fundable, Money fee) {
    return new ShortfallStated(by.name(), council, year, fundable, fee);
  }

  static ShortfallAgreed agreed(Actor by, CouncilId council, int year, ShortfallView it) {
    String days = it.parts().stream().map(part -> part.day().toString()).collect(joining(", "));
    String due = days.isEmpty() ? it.decision().orElse("") : days;
    return new ShortfallAgreed(
        by.name(), council, year, it.missing(), it.rest().orElseThrow(), it.parts(), due, it.at());
  }

  static ShortfallDeclined declined(Actor by, CouncilId council, int year) {
    return new ShortfallDeclined(by.name(), council, year);
  }
}
