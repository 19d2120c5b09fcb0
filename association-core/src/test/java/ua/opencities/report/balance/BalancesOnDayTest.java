package ua.opencities.report.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class BalancesOnDayTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private final CouncilId owes = FeeFixture.member();
  private final CouncilId paidAhead = FeeFixture.member();
  private final CouncilId untouched = FeeFixture.member();

  BalancesOnDayTest() {
    List.of(owes, paidAhead, untouched).forEach(BalancesOnDayTest::joined);
    FeeFixture.invoice(owes, FeeFixture.YEAR + 34, LocalDate.of(2026, 3, 1));
    FeeFixture.invoice(owes, FeeFixture.YEAR + 35, LocalDate.of(2026, 6, 10));
    FeeFixture.invoice(owes, FeeFixture.YEAR + 37, LocalDate.of(2026, 7, 10));
    pay(owes, "2000.01", LocalDate.of(2026, 5, 5));
    pay(paidAhead, "500.00", LocalDate.of(2026, 5, 5));
    pay(paidAhead, "700.00", DAY.plusDays(1));
  }

  @Test
  void eachLineIsTheCouncilsOwnAccountOnTheDay() {
    var all = all(search(DAY)).page().items();
    for (CouncilId council : List.of(owes, paidAhead, untouched)) {
      var account = Association.get(MemberAccount.class).asOf(OFFICE, council, DAY);
      var ageing = account.ageing();
      var line = line(all, council);
      assertThat(line.figures())
          .isEqualTo(
              new BalanceFigures(
                  account.balance(),
                  ageing.notDue(),
                  ageing.days1to30(),
                  ageing.days31to90(),
                  ageing.over90()));
      assertThat(line.figures().credit()).isEqualTo(account.credit());
      assertThat(line.standing()).contains("ACTIVE");
    }
    assertThat(line(all, owes).figures().balance()).isEqualTo(Money.of("33999.99"));
    assertThat(line(all, owes).figures().over90()).isEqualTo(Money.of("9999.99"));
    assertThat(line(all, paidAhead).figures().credit()).isEqualTo(Money.of("500.00"));
  }

  @Test
  void anEarlierDayKnowsNothingOfWhatCameLater() {
    var before = line(all(search(LocalDate.of(2026, 1, 1))).page().items(), owes);
    assertThat(before.figures().balance()).isEqualTo(Money.ZERO);
  }

  @Test
  void theTotalsAreTheSumOfAllPages() {
    var whole = all(search(DAY));
    var sum = Money.ZERO;
    int page = 0;
    BalanceList part;
    do {
      part = page(search(DAY), ++page, 100);
      for (var row : part.page().items()) sum = sum.plus(row.figures().balance());
      assertThat(part.totals()).isEqualTo(whole.totals());
    } while (page < part.page().last());
    assertThat(sum).isEqualTo(whole.totals().balance());
    assertThat(whole.page().total()).isEqualTo(whole.page().items().size());
  }

  @Test
  void narrowsAndSortsAsItIsAsked() {
    var ahead = all(searchOf(BalanceSearch.State.AHEAD, "-ahead"));
    assertThat(ahead.page().items()).extracting(BalanceRow::council).contains(paidAhead);
    assertThat(ahead.page().items())
        .extracting(BalanceRow::council)
        .doesNotContain(owes, untouched);
    assertThat(ahead.page().items())
        .extracting(row -> row.figures().credit())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(all(searchOf(BalanceSearch.State.OVERDUE, "over90")).page().items())
        .extracting(BalanceRow::council)
        .contains(owes)
        .doesNotContain(paidAhead);
    var elsewhere =
        new BalanceSearch(
            DAY,
            "",
            Optional.of("05"),
            Optional.of(BalanceSearch.NO_MEMBER),
            Optional.empty(),
            BalanceSearch.Sort.of("council"),
            Page.Request.first());
    assertThat(all(elsewhere).page().items()).extracting(BalanceRow::council).doesNotContain(owes);
  }

  @Test
  void asksTwoStatementsHoweverManyCouncils() {
    int few = StatementCount.of(() -> page(search(DAY), 1, 1));
    assertThat(StatementCount.of(() -> page(search(DAY), 1, 200))).isEqualTo(few);
    assertThat(StatementCount.of(() -> all(search(DAY)))).isEqualTo(few);
  }

  /** What was a day's standing is read from the steps. */
  private static void joined(CouncilId council) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at)"
                + " values (?, ?, 1, 'ADMITTED', 'ACTIVE', 'BOARD', 'DECISION', '1',"
                + " date '2020-01-01', date '2020-01-01', 'test', 'test', now())",
            UUID.randomUUID(),
            council.value())
        .run();
  }

  private static BalanceSearch search(LocalDate day) {
    return BalanceSearch.all(day, Page.Request.first());
  }

  private static BalanceSearch searchOf(BalanceSearch.State state, String sort) {
    return new BalanceSearch(
        DAY,
        "Внескова",
        Optional.of("46"),
        Optional.of("ACTIVE"),
        Optional.of(state),
        BalanceSearch.Sort.of(sort),
        Page.Request.first());
  }

  private static BalanceList all(BalanceSearch search) {
    return Association.get(BalancesOnDay.class).all(OFFICE, search);
  }

  private static BalanceList page(BalanceSearch it, int page, int size) {
    var one =
        new BalanceSearch(
            it.on(),
            it.words(),
            it.oblast(),
            it.standing(),
            it.state(),
            it.sort(),
            new Page.Request(page, size));
    return Association.get(BalancesOnDay.class).page(OFFICE, one);
  }

  private static BalanceRow line(List<BalanceRow> rows, CouncilId council) {
    return rows.stream().filter(row -> row.council().equals(council)).findFirst().orElseThrow();
  }

  private static void pay(CouncilId council, String amount, LocalDate day) {
    var receipt =
        new Receipt(
            day,
            Money.of(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(OFFICE, council, receipt, Optional.empty(), UUID.randomUUID());
  }
}
