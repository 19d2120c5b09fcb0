package ua.opencities.council.official.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.language.Gender;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.shared.Today;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class TermCalendarTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(Today.KYIV);
  private final TermCalendar calendar = Association.get(TermCalendar.class);
  private final CouncilId council = Association.newCouncil("Рада з повноваженнями");

  @Test
  void showsWhoEndsSoonAndWhoEndedWithNobodyAfter() {
    appoint(OfficialPosition.HEAD, "Олег", Optional.of(TODAY.plusDays(40)));
    appoint(OfficialPosition.SECRETARY, "Іван", Optional.of(TODAY.minusDays(10)));
    appoint(OfficialPosition.ACCOUNTANT, "Петро", Optional.of(TODAY.plusMonths(9)));
    appoint(OfficialPosition.COORDINATOR, "Семен", Optional.empty());

    assertThat(here(6))
        .extracting(EndingTerm::name, term -> term.daysLeft(TODAY))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Іван ГАК", -10L),
            org.assertj.core.groups.Tuple.tuple("Олег ГАК", 40L));
    assertThat(here(12)).extracting(EndingTerm::name).contains("Петро ГАК");
  }

  @Test
  void whoeverComesAfterTakesTheEndOffTheCalendar() {
    appoint(OfficialPosition.HEAD, "Олег", Optional.of(TODAY.plusDays(40)));
    appoint(OfficialPosition.HEAD, "Ольга", Optional.of(TODAY.plusDays(90)));
    assertThat(here(6)).extracting(EndingTerm::name).containsExactly("Ольга ГАК");
    appoint(OfficialPosition.HEAD, "Надія", Optional.empty());
    assertThat(here(6)).isEmpty();
  }

  @Test
  void isNarrowedToAPositionAndReadByTwoStatements() {
    appoint(OfficialPosition.HEAD, "Олег", Optional.of(TODAY.plusDays(40)));
    int one = StatementCount.of(() -> page(6, OfficialPosition.HEAD));
    appoint(OfficialPosition.SECRETARY, "Іван", Optional.of(TODAY.plusDays(40)));
    assertThat(StatementCount.of(() -> page(6, OfficialPosition.HEAD))).isEqualTo(one);
    assertThat(mine(page(6, OfficialPosition.SECRETARY)))
        .extracting(EndingTerm::position)
        .containsExactly(OfficialPosition.SECRETARY);
  }

  private List<EndingTerm> here(int months) {
    var filter = new EndingTermFilter(months, Optional.empty());
    return mine(calendar.page(OFFICE, filter, new Page.Request(1, 200)));
  }

  private Page<EndingTerm> page(int months, OfficialPosition position) {
    return calendar.page(
        OFFICE, new EndingTermFilter(months, Optional.of(position)), new Page.Request(1, 200));
  }

  private List<EndingTerm> mine(Page<EndingTerm> page) {
    return page.items().stream().filter(term -> term.council().equals(council)).toList();
  }

  private void appoint(OfficialPosition position, String given, Optional<LocalDate> until) {
    Association.get(AppointOfficial.class)
        .appoint(
            OFFICE,
            council,
            new Appointment(
                position,
                "посадова особа",
                given,
                "Гак",
                Gender.MASCULINE,
                new Period(TODAY.minusYears(5), until)));
  }
}
