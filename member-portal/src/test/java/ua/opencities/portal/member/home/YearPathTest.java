package ua.opencities.portal.member.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.portal.member.home.YearPath.State;
import ua.opencities.portal.member.home.YearPath.Station;
import ua.opencities.portal.member.home.YearPath.Step;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

class YearPathTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Optional<InvoiceRow> NO_INVOICE = Optional.empty();

  @Test
  void beginsWithTheProgramme() {
    var empty = path(Optional.empty(), NO_INVOICE, false);
    assertThat(states(empty))
        .containsExactly(State.NOW, State.AHEAD, State.AHEAD, State.AHEAD, State.AHEAD);
    assertThat(empty.isEmpty()).isTrue();
  }

  @Test
  void goesOnWithEachDecision() {
    assertThat(states(path(programme(ProgrammeState.DRAFT), NO_INVOICE, false)))
        .startsWith(State.DONE, State.NOW, State.AHEAD);
    assertThat(states(path(programme(ProgrammeState.AGREED), NO_INVOICE, false)))
        .startsWith(State.DONE, State.DONE, State.NOW, State.AHEAD);
    assertThat(states(path(programme(ProgrammeState.APPROVED), NO_INVOICE, false)))
        .containsExactly(State.DONE, State.DONE, State.DONE, State.NOW, State.AHEAD);
  }

  @Test
  void endsWithThePayment() {
    var approved = programme(ProgrammeState.APPROVED);
    assertThat(states(path(approved, invoice("0.00", "2026-12-31"), false)))
        .endsWith(State.DONE, State.NOW);
    assertThat(states(path(approved, invoice("100.00", "2026-04-01"), false)))
        .containsOnly(State.DONE);
  }

  @Test
  void callsAPaymentLateHoweverFarTheProgrammeIs() {
    assertThat(states(path(programme(ProgrammeState.DRAFT), invoice("99.99", "2026-11-22"), false)))
        .containsExactly(State.DONE, State.NOW, State.AHEAD, State.DONE, State.LATE);
    assertThat(states(path(programme(ProgrammeState.DRAFT), invoice("99.99", "2026-11-23"), false)))
        .as("the due day itself is in time")
        .endsWith(State.DONE, State.AHEAD);
  }

  @Test
  void knowsNoCommitteeUnderAnAdministration() {
    var path = path(programme(ProgrammeState.DRAFT), NO_INVOICE, true);
    assertThat(path.steps())
        .extracting(Step::station)
        .containsExactly(Station.PROGRAMME, Station.SESSION, Station.INVOICE, Station.PAYMENT);
    assertThat(states(path)).startsWith(State.DONE, State.NOW);
  }

  private static List<State> states(YearPath path) {
    return path.steps().stream().map(Step::state).toList();
  }

  private static YearPath path(
      Optional<ProgrammeRow> programme, Optional<InvoiceRow> invoice, boolean byOrder) {
    return new YearPath(2026, programme, List.of(), invoice, byOrder, TODAY);
  }

  static Optional<ProgrammeRow> programme(ProgrammeState state) {
    return Optional.of(
        new ProgrammeRow(
            new ProgrammeId(UUID.randomUUID()),
            CouncilId.next(),
            "Жовківська міська рада",
            "46",
            true,
            "Програма",
            2026,
            2026,
            state,
            Money.of("100.00"),
            Instant.EPOCH,
            1,
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private static Optional<InvoiceRow> invoice(String paid, String dueOn) {
    return Optional.of(
        new InvoiceRow(
            new InvoiceId(UUID.randomUUID()),
            CouncilId.next(),
            "Жовківська міська рада",
            "Львівська",
            "2026/0001",
            2026,
            LocalDate.of(2026, 1, 20),
            LocalDate.parse(dueOn),
            LocalDate.parse(dueOn),
            Optional.empty(),
            Money.of("100.00"),
            Money.of("100.00"),
            Money.ZERO,
            Money.of(paid),
            Money.ZERO,
            InvoiceState.OPEN));
  }
}
