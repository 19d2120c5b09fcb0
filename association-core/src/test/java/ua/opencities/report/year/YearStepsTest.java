package ua.opencities.report.year;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.report.year.YearStep.State.DONE;
import static ua.opencities.report.year.YearStep.State.LATE;
import static ua.opencities.report.year.YearStep.State.LATER;
import static ua.opencities.report.year.YearStep.State.MISSED;
import static ua.opencities.report.year.YearStep.State.NOW;
import static ua.opencities.report.year.YearStep.What.AGREEMENT;
import static ua.opencities.report.year.YearStep.What.BUDGET;
import static ua.opencities.report.year.YearStep.What.COMMITTEE;
import static ua.opencities.report.year.YearStep.What.FINANCIAL;
import static ua.opencities.report.year.YearStep.What.INVOICE;
import static ua.opencities.report.year.YearStep.What.LEGAL;
import static ua.opencities.report.year.YearStep.What.ORDER;
import static ua.opencities.report.year.YearStep.What.PAYMENT;
import static ua.opencities.report.year.YearStep.What.PROGRAMME;
import static ua.opencities.report.year.YearStep.What.RECEIPT;
import static ua.opencities.report.year.YearStep.What.RENEWAL;
import static ua.opencities.report.year.YearStep.What.REPORT;
import static ua.opencities.report.year.YearStep.What.SESSION;
import static ua.opencities.report.year.YearStep.What.SHORTFALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.opencities.report.year.YearStep.State;
import ua.opencities.report.year.YearStep.What;
import ua.opencities.shared.Money;

class YearStepsTest {
  private static final Money FEE = Money.of("12000.00");
  private LocalDate today = LocalDate.of(2026, 3, 1);
  private boolean byOrder;
  private List<YearProgramme> programmes = List.of();
  private YearFunds funds = funds("0.00", "0.00", "0.00", "0.00");
  private boolean reported;
  private Optional<YearShortfall> shortfall = Optional.empty();
  private List<YearInvoice> invoices = List.of();

  @Test
  void beginsWithTheProgrammeWhichEverythingElseWaitsFor() {
    today = LocalDate.of(2025, 11, 1);
    assertThat(states())
        .containsEntry(PROGRAMME, NOW)
        .containsEntry(COMMITTEE, LATER)
        .containsEntry(SESSION, LATER)
        .containsEntry(BUDGET, LATER)
        .containsEntry(INVOICE, LATER);
  }

  @Test
  void goesFromTheCommitteeToTheSessionToTheMoney() {
    programmes = List.of(programme("DRAFT"));
    assertThat(states()).containsEntry(COMMITTEE, NOW).containsEntry(SESSION, LATER);
    programmes = List.of(programme("AGREED"));
    assertThat(states()).containsEntry(COMMITTEE, DONE).containsEntry(SESSION, NOW);
    programmes = List.of(programme("APPROVED"));
    funds = funds("12000.00", "0.00", "0.00", "0.00");
    assertThat(states()).containsEntry(BUDGET, DONE).containsEntry(LEGAL, NOW);
    invoices = List.of(invoice("0.00"));
    funds = funds("12000.00", "12000.00", "12000.00", "0.00");
    assertThat(states())
        .containsEntry(FINANCIAL, DONE)
        .containsEntry(PAYMENT, NOW)
        .containsEntry(RECEIPT, LATER);
    funds = funds("12000.00", "12000.00", "12000.00", "12000.00");
    assertThat(states()).containsEntry(PAYMENT, DONE).containsEntry(RECEIPT, NOW);
  }

  @Test
  void knowsOneOrderWhereAnAdministrationActs() {
    byOrder = true;
    programmes = List.of(programme("DRAFT"));
    assertThat(states()).containsEntry(ORDER, NOW).doesNotContainKeys(COMMITTEE, SESSION);
  }

  @Test
  void isLateWhenTheDayHasPassed() {
    programmes = List.of(programme("APPROVED"));
    assertThat(states()).as("the budget, by 25 December").containsEntry(BUDGET, LATE);
    today = LocalDate.of(2025, 12, 25);
    assertThat(states()).containsEntry(BUDGET, NOW);
  }

  @Test
  void asksNoMoreByWhichStepsTheFeeCameWhenItHasCome() {
    programmes = List.of(programme("APPROVED"));
    invoices = List.of(invoice("12000.00"));
    reported = true;
    assertThat(states().values()).containsOnly(DONE);
  }

  @Test
  void aCouncilThatPlansLessIsDoneWithWhatItHas() {
    programmes = List.of(programme("APPROVED"));
    invoices = List.of(invoice("0.00"));
    funds = funds("9000.00", "9000.00", "9000.00", "9000.00");
    assertThat(states()).containsEntry(PAYMENT, DONE).containsEntry(RECEIPT, NOW);
  }

  @Test
  void aCouncilThatPlansLessSaysSoAndTheAssociationAgrees() {
    programmes = List.of(programme("APPROVED"));
    funds = funds("9000.00", "0.00", "0.00", "0.00");
    assertThat(states()).containsEntry(SHORTFALL, NOW).doesNotContainKey(AGREEMENT);
    shortfall = Optional.of(new YearShortfall("STATED", Money.of("9000.00")));
    assertThat(states()).containsEntry(SHORTFALL, DONE).containsEntry(AGREEMENT, NOW);
    shortfall = Optional.of(new YearShortfall("AGREED", Money.of("9000.00")));
    assertThat(states()).containsEntry(AGREEMENT, DONE);
    shortfall = Optional.of(new YearShortfall("DECLINED", Money.of("9000.00")));
    assertThat(states()).containsEntry(SHORTFALL, NOW).doesNotContainKey(AGREEMENT);
    funds = funds("12000.00", "0.00", "0.00", "0.00");
    shortfall = Optional.empty();
    assertThat(states()).doesNotContainKey(SHORTFALL);
  }

  @Test
  void afterTheYearOnlyAReceiptAndARegistrationAnewCanStillCome() {
    today = LocalDate.of(2027, 1, 5);
    programmes = List.of(programme("APPROVED"));
    invoices = List.of(invoice("0.00"));
    funds =
        new YearFunds(
            FEE, FEE, Money.of("5000.00"), Money.of("5000.00"), Money.of("7000.00"), Money.ZERO);
    assertThat(states())
        .containsEntry(PAYMENT, MISSED)
        .containsEntry(RECEIPT, LATE)
        .containsEntry(RENEWAL, NOW);
  }

  @Test
  void reportsWhenTheYearComesToItsEndAndAfterIt() {
    programmes = List.of(programme("APPROVED"));
    assertThat(states()).containsEntry(REPORT, LATER);
    today = LocalDate.of(2026, 12, 1);
    assertThat(states()).containsEntry(REPORT, NOW);
    today = LocalDate.of(2027, 2, 1);
    assertThat(states()).containsEntry(REPORT, NOW);
    reported = true;
    assertThat(states()).containsEntry(REPORT, DONE);
    programmes = List.of();
    reported = false;
    assertThat(states()).containsEntry(REPORT, MISSED);
  }

  @Test
  void aRepealedProgrammeIsNone() {
    programmes = List.of(programme("REPEALED"));
    assertThat(states()).containsEntry(PROGRAMME, NOW);
  }

  private Map<What, State> states() {
    return year().steps().stream().collect(Collectors.toMap(YearStep::what, YearStep::state));
  }

  private CouncilYear year() {
    return new CouncilYear(
        2026,
        today,
        byOrder,
        programmes,
        funds,
        shortfall,
        reported,
        invoices,
        List.of(),
        List.of(),
        List.of(),
        2022,
        2027);
  }

  private static YearProgramme programme(String state) {
    return new YearProgramme(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Програма",
        state,
        1,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        FEE,
        Optional.of(FEE),
        Optional.of(FEE),
        Optional.empty(),
        false,
        false);
  }

  private static YearFunds funds(String planned, String legal, String financial, String paid) {
    return new YearFunds(
        Money.of(planned),
        Money.of(legal),
        Money.of(financial),
        Money.of(paid),
        Money.ZERO,
        Money.ZERO);
  }

  private static YearInvoice invoice(String paid) {
    return new YearInvoice(
        UUID.randomUUID(),
        "1",
        LocalDate.of(2026, 1, 20),
        LocalDate.of(2026, 4, 1),
        Optional.empty(),
        FEE,
        Money.of(paid));
  }
}
