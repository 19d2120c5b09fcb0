package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.fee.correction.CorrectionFixture.OFFICE;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.fee.opening.OpeningImportId;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Whatever happens to an account, in whatever order and with whatever days. */
class AccountPropertiesTest {
  enum Deed {
    CHARGE,
    PAYMENT,
    CORRECTION,
    WRITE_OFF,
    REFUND,
    REVERSAL,
    DEFERRAL,
    OPENING,
    OPENING_UNDONE
  }

  /**
   * @param which of the invoices so far
   */
  record Step(Deed deed, int which, int kopiykas, int day) {}

  private static final int FIRST_YEAR = FeeFixture.YEAR + 25;
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void theEntriesSumToTheBalanceAndNoKopiykaIsLost(@ForAll("steps") List<Step> steps) {
    CouncilId council = OpeningTrial.member();
    List<InvoiceId> invoices = new ArrayList<>();
    Deque<OpeningImportId> openings = new ArrayDeque<>();
    for (Step step : steps) {
      try {
        happens(step, council, invoices, openings);
      } catch (RuleBroken refused) {
        // a refused deed leaves nothing behind, which is what is looked at below
      }
    }
    for (int day = 0; day <= 330; day += 22) holdsOn(START.plusDays(day), council);
    var today = account(council, START.plusYears(1));
    Money outstanding = Money.ZERO;
    for (InvoiceId invoice : invoices) {
      InvoiceRow row = row(invoice);
      for (Money part : List.of(row.corrected(), row.writtenOff(), row.paid(), row.outstanding()))
        assertThat(part.amount().signum()).isNotNegative();
      outstanding = outstanding.plus(row.outstanding());
    }
    for (OpeningView opening : Association.get(OpeningsOf.class).of(OFFICE, council))
      outstanding = outstanding.plus(opening.outstanding());
    assertThat(today.ageing().total()).isEqualTo(outstanding);
    assertThat(today.credit().isPositive() && outstanding.isPositive())
        .as("credit never waits beside a debt")
        .isFalse();
    assertThat(paid(council)).isEqualTo(used(council).plus(today.credit()));
  }

  private static void holdsOn(LocalDate day, CouncilId council) {
    var account = account(council, day);
    var sum =
        Association.sql(
                "select coalesce(sum(amount), 0.00) from account_entry"
                    + " where council_id = ? and booked_on <= ?",
                council.value(),
                day)
            .value();
    assertThat(account.balance().amount()).isEqualByComparingTo((BigDecimal) sum);
    assertThat(account.credit().amount().signum()).as("on %s", day).isNotNegative();
  }

  /** What came in here or before, less what went back. */
  private static Money paid(CouncilId council) {
    return sum(
        "select coalesce(-sum(e.amount), 0.00) from account_entry e where e.council_id = ?"
            + " and (e.kind in ('PAYMENT', 'REFUND') or (e.kind = 'OPENING' and e.amount < 0)"
            + " or (e.kind = 'OPENING_REVERSAL' and e.amount > 0))",
        council);
  }

  /** What payments and credits from before paid of invoices and of what was owed before. */
  private static Money used(CouncilId council) {
    return sum("select coalesce(sum(paid), 0.00) from invoice_row where council_id = ?", council)
        .plus(
            sum(
                "select coalesce(sum(s.amount), 0.00) from settlement s"
                    + " join account_entry e on e.id = s.charge_entry"
                    + " and e.kind in ('OPENING', 'PAST_INVOICE')"
                    + " where s.council_id = ? and s.credit in ('PAYMENT', 'OPENING')",
                council));
  }

  private static Money sum(String sql, CouncilId council) {
    return new Money((BigDecimal) Association.sql(sql, council.value()).value());
  }

  private static void happens(
      Step step, CouncilId council, List<InvoiceId> invoices, Deque<OpeningImportId> openings) {
    LocalDate day = START.plusDays(step.day());
    Money amount = new Money(BigDecimal.valueOf(step.kopiykas(), 2));
    if (step.deed() == Deed.PAYMENT) {
      CorrectionFixture.pay(council, amount.decimal(), day);
    } else if (step.deed() == Deed.REFUND) {
      CorrectionFixture.refund(council, amount.decimal(), day);
    } else if (step.deed() == Deed.REVERSAL) {
      reverse(step, council, day);
    } else if (step.deed() == Deed.OPENING) {
      openings.push(OpeningTrial.begins(council, day, amount.decimal(), step.which()));
    } else if (step.deed() == Deed.OPENING_UNDONE) {
      if (!openings.isEmpty()) OpeningTrial.undo(openings.pop());
    } else if (step.deed() == Deed.CHARGE || invoices.isEmpty()) {
      int year = FIRST_YEAR + invoices.size();
      if (year < 2190) invoices.add(FeeFixture.invoice(council, year, day.plusDays(30)));
    } else {
      InvoiceId invoice = invoices.get(step.which() % invoices.size());
      switch (step.deed()) {
        case CORRECTION -> CorrectionFixture.correct(invoice, amount.decimal(), day);
        case WRITE_OFF -> CorrectionFixture.writeOff(invoice, amount.decimal(), day);
        default -> defer(council, FIRST_YEAR + invoices.indexOf(invoice), amount);
      }
    }
  }

  /** One of the council's write-offs and refunds, of an opening too. */
  private static void reverse(Step step, CouncilId council, LocalDate day) {
    var debts = Association.get(OpeningsOf.class).of(OFFICE, council);
    if (step.which() == 0 && !debts.isEmpty())
      CorrectionFixture.writeOff(council, debts.get(0), "0.01", day);
    var done =
        Association.get(CorrectionRegister.class)
            .list(OFFICE, CorrectionSearch.of(council, new Page.Request(1, 50)))
            .items();
    if (!done.isEmpty()) CorrectionFixture.reverse(done.get(step.which() % done.size()).id(), day);
  }

  private static void defer(CouncilId council, int year, Money fundable) {
    Association.get(StateShortfall.class)
        .state(Association.clerkOf(council), council, year, fundable, "зменшено дотацію");
    int place =
        (int)
            Association.sql(
                    "select count(*) from programme_shortfall where council_id = ? and year = ?",
                    council.value(),
                    year)
                .count();
    Association.get(AgreeShortfall.class)
        .agree(OFFICE, council, year, place, AgreedRest.nextYear(LocalDate.of(year + 1, 2, 15)));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Deed.values()),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 1_600_000),
            Arbitraries.integers().between(0, 320))
        .as(Step::new)
        .list()
        .ofMinSize(6)
        .ofMaxSize(30);
  }
}
