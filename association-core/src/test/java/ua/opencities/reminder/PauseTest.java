package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.reminder.ReminderFixture.TODAY;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.ReminderFixture.member;
import static ua.opencities.reminder.ReminderFixture.owes;
import static ua.opencities.reminder.ReminderFixture.person;
import static ua.opencities.reminder.ReminderFixture.policy;
import static ua.opencities.reminder.ReminderFixture.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.pause.EndPause;
import ua.opencities.reminder.pause.PauseEndsBefore;
import ua.opencities.reminder.pause.PauseHasEnded;
import ua.opencities.reminder.pause.PauseRegister;
import ua.opencities.reminder.pause.PauseReminders;
import ua.opencities.reminder.pause.Resting;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** Where reminding rests; all of it in the oblast of code 12. */
class PauseTest {
  private static final String OBLAST = "12";
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = member(OBLAST);

  @BeforeEach
  void aClerk() {
    person(council, Role.CLERK, "Оксана Любисток");
  }

  @Test
  void restsForACouncilAnInvoiceAndAnOblastUntilThePauseEnds() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    for (Resting resting :
        List.of(
            Resting.council(council), Resting.invoice(council, invoice), Resting.oblast(OBLAST))) {
      var pause =
          Association.get(PauseReminders.class)
              .pause(
                  OFFICE,
                  resting,
                  Period.between(TODAY, TODAY.plusDays(2)),
                  "Казначейство не проводить");
      Prospect held = prospect(invoice, TODAY);
      assertThat(held.outcome()).isEqualTo(Outcome.PAUSED);
      assertThat(held.restsUntil()).contains(TODAY.plusDays(2));
      assertThat(held.reason()).contains("Казначейство не проводить");
      assertThat(outcome(invoice, TODAY.plusDays(3))).isEqualTo(Outcome.GOES);
      Association.get(EndPause.class).end(OFFICE, pause);
      assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.GOES);
      assertThatThrownBy(() -> Association.get(EndPause.class).end(OFFICE, pause))
          .isInstanceOf(PauseHasEnded.class);
    }
    assertThat(Association.get(PauseRegister.class).page(OFFICE, new Page.Request(1, 200)).items())
        .filteredOn(it -> it.resting().council().equals(Optional.of(council)))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.isOpen(TODAY)).isFalse());
  }

  @Test
  void refusesAPauseThatIsOverOrOfSomethingThatIsNotThere() {
    var pause = Association.get(PauseReminders.class);
    InvoiceId others = owes(member(OBLAST), -1);
    var days = Period.between(TODAY, TODAY.plusDays(2));
    assertThatThrownBy(
            () ->
                pause.pause(
                    OFFICE,
                    Resting.council(council),
                    Period.between(TODAY.minusDays(3), TODAY.minusDays(1)),
                    "Пізно"))
        .isInstanceOf(PauseEndsBefore.class);
    assertThatThrownBy(() -> pause.pause(OFFICE, Resting.invoice(council, others), days, "Чужий"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pause.pause(OFFICE, Resting.oblast("99"), days, "Немає"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void restsWhereTheTerritoryIsOccupiedOrUnderFireOrTheMembershipFrozen() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    territory("POSSIBLE_HOSTILITIES", null);
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.GOES);
    territory("OCCUPIED", null);
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.MORATORIUM);
    territory("OCCUPIED", TODAY.minusDays(1));
    assertThat(outcome(invoice, TODAY))
        .as("over since yesterday: what fell due meanwhile is asked for again")
        .isEqualTo(Outcome.GOES);
    Association.sql(
            "update membership set standing = 'FROZEN' where council_id = ?", council.value())
        .run();
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.MORATORIUM);
  }

  @Test
  void aDayToComeGoesByWhatTheListSaysOfThatDay() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    mark("HOSTILITIES", TODAY.plusDays(2), TODAY.plusDays(3));
    assertThat(outcome(invoice, TODAY.plusDays(1))).isEqualTo(Outcome.GOES);
    assertThat(outcome(invoice, TODAY.plusDays(2))).isEqualTo(Outcome.MORATORIUM);
    assertThat(outcome(invoice, TODAY.plusDays(3))).isEqualTo(Outcome.MORATORIUM);
    assertThat(outcome(invoice, TODAY.plusDays(4))).isEqualTo(Outcome.GOES);
  }

  private static Outcome outcome(InvoiceId invoice, LocalDate day) {
    return prospect(invoice, day).outcome();
  }

  private void territory(String status, LocalDate until) {
    mark(status, LocalDate.of(2022, 2, 24), until);
  }

  private void mark(String status, LocalDate from, LocalDate until) {
    Association.get(MarkTerritory.class)
        .mark(OFFICE, council, TerritoryStatus.valueOf(status), from, Optional.ofNullable(until));
  }
}
