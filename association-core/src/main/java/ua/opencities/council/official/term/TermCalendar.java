package ua.opencities.council.official.term;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whose mandate ends soon, or ended within a year, so that papers find who may sign them. */
@UseCase
@StaffOnly
public class TermCalendar {
  private final EndingTerms terms;
  private final Clock clock;

  @Inject
  TermCalendar(EndingTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /** The earliest end first. */
  public Page<EndingTerm> page(Actor actor, EndingTermFilter filter, Page.Request request) {
    LocalDate today = LocalDate.now(clock);
    return terms.page(
        today.minusYears(1),
        today.plusMonths(filter.months()),
        filter.position().map(Enum::name).orElse(""),
        request);
  }
}
