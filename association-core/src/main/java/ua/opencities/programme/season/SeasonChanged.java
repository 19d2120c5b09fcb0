package ua.opencities.programme.season;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to a season. */
public sealed interface SeasonChanged extends DomainEvent {
  int year();

  /** A season is named by its year; the trail names things by ids. */
  @Override
  default UUID subject() {
    return UUID.nameUUIDFromBytes(("season " + year()).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  record SeasonOpened(String by, int year, LocalDate session) implements SeasonChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("year", String.valueOf(year), "session", session.toString());
    }
  }

  record SeasonCorrected(String by, int year, LocalDate session, SeasonPace pace)
      implements SeasonChanged {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "year",
          String.valueOf(year),
          "session",
          session.toString(),
          "days",
          pace.publicationDays() + "/" + pace.committeeDays() + "/" + pace.adviceDays());
    }
  }

  record SessionDaySet(String by, CouncilId council, int year, Optional<LocalDate> session)
      implements SeasonChanged {
    @Override
    public Optional<UUID> councilId() {
      return Optional.of(council.value());
    }

    @Override
    public Map<String, String> details() {
      return Map.of(
          "year", String.valueOf(year), "session", session.map(LocalDate::toString).orElse(""));
    }
  }

  static SeasonOpened opened(Actor by, SeasonTerms terms) {
    return new SeasonOpened(by.name(), terms.year(), terms.session());
  }

  static SeasonCorrected corrected(Actor by, SeasonTerms terms) {
    return new SeasonCorrected(by.name(), terms.year(), terms.session(), terms.pace());
  }

  static SessionDaySet sessionDaySet(
      Actor by, CouncilId council, int year, Optional<LocalDate> day) {
    return new SessionDaySet(by.name(), council, year, day);
  }
}
