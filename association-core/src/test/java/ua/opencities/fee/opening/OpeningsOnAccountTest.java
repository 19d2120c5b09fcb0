package ua.opencities.fee.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.opening.OpeningTrial.CUT_OVER;
import static ua.opencities.fee.opening.OpeningTrial.OFFICE;
import static ua.opencities.fee.opening.OpeningTrial.account;
import static ua.opencities.fee.opening.OpeningTrial.applied;
import static ua.opencities.fee.opening.OpeningTrial.edrpou;
import static ua.opencities.fee.opening.OpeningTrial.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.AnnualInvoiceExists;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.account.OpeningWasRefunded;
import ua.opencities.fee.account.OverdueFees;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.fee.opening.register.OpeningRegister;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.reconciliation.AnswerReconciliation;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.fee.relief.PartsOfIssuedInvoice;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.CouncilId;

/** What accounts begin with counts as what was charged and paid here does. */
class OpeningsOnAccountTest {
  private static final String BALANCES = "ЄДРПОУ;Борг;Аванс;Сплатити до";
  private static final String INVOICES =
      "ЄДРПОУ;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Сплатити до;Рік внеску";

  @Test
  void anOpeningDebtIsLateSinceItsOwnDueDay() {
    CouncilId council = member();
    applied(BALANCES, edrpou(council) + ";12000;;01.10.2025");
    var then = account(council, CUT_OVER);
    assertThat(then.balance()).isEqualTo(Money.of("12000.00"));
    assertThat(then.ageing().over90()).isEqualTo(Money.of("12000.00"));
    assertThat(account(council, CUT_OVER.minusDays(1)).entries()).isEmpty();
    assertThat(Association.get(OverdueFees.class).on(OFFICE, CUT_OVER))
        .filteredOn(fee -> fee.council().equals(council))
        .singleElement()
        .satisfies(fee -> assertThat(fee.dueOn()).isEqualTo(LocalDate.of(2025, 10, 1)));
  }

  @Test
  void anOpeningCreditPaysTheInvoicesThatCome() {
    CouncilId council = member();
    applied(BALANCES, edrpou(council) + ";;5000;");
    assertThat(account(council, CUT_OVER).credit()).isEqualTo(Money.of("5000.00"));
    FeeFixture.invoice(council, FeeFixture.YEAR, LocalDate.of(2026, 4, 1));
    var now = account(council, LocalDate.of(2026, 5, 1));
    assertThat(now.ageing().total()).isEqualTo(Money.of("7000.00"));
    assertThat(now.credit()).isEqualTo(Money.ZERO);
  }

  @Test
  void anInvoiceFromBeforeKeepsItsNumberAndItsHistoryAndIsPaidLikeOurs() {
    CouncilId council = member();
    applied(
        INVOICES,
        edrpou(council) + ";Ф-37;01.02.2025;6000;1000;01.05.2025;2025",
        edrpou(council) + ";Ф-12;01.02.2024;6000;6000;01.05.2024;2024");
    var openings = Association.get(OpeningsOf.class).of(Association.clerkOf(council), council);
    assertThat(openings).extracting(it -> it.number()).containsExactly("Ф-12", "Ф-37");
    assertThat(openings.get(1).invoice().get().sum()).isEqualTo(Money.of("6000.00"));
    assertThat(account(council, CUT_OVER).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.PAST_INVOICE);
              assertThat(entry.reference()).isEqualTo("Ф-37");
            });
    pay(council, "2000.00", Optional.of(openings.get(1).id()));
    assertThat(account(council, LocalDate.of(2026, 3, 1)).ageing().over90())
        .isEqualTo(Money.of("3000.00"));
    assertThat(
            Association.sql("select count(*) from invoice where council_id = ?", council.value())
                .count())
        .as("no number of our series is taken")
        .isZero();
  }

  @Test
  void aDebtFromBeforeThatPassesToASuccessorStaysUnpaidInItsYearUntilThatPays() {
    CouncilId council = member();
    CouncilId heir = member();
    int year = 2076;
    var opened =
        applied(INVOICES, edrpou(council) + ";7001;01.02.2025;6000;1000;01.05.2025;" + year);
    Association.get(PassAccount.class)
        .pass(
            OFFICE,
            council,
            Money.of("5000.00"),
            List.of(new PassAccount.Share(heir, UUID.randomUUID(), Money.of("5000.00"))),
            "рішення № 7",
            LocalDate.of(2026, 2, 1));
    assertThat(charged(year, council)).isEqualTo("7001 6000.00 1000.00 5000.00");
    assertThat(Association.get(OpeningsOf.class).of(OFFICE, council).get(0).outstanding())
        .as("it owes nothing of it itself")
        .isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> OpeningTrial.undo(opened)).isInstanceOf(OpeningWasRefunded.class);
    pay(heir, "5000.00", Optional.empty());
    assertThat(charged(year, council)).isEqualTo("7001 6000.00 6000.00 0.00");
  }

  private static long uncharged(int year) {
    return (Long)
        Association.sql(
                "select number from report_work(?) where what = 'uncharged'",
                LocalDate.of(year, 6, 1))
            .value();
  }

  private static Object charged(int year, CouncilId council) {
    return Association.sql(
            "select number || ' ' || charged || ' ' || paid || ' ' || overdue"
                + " from report_fees(?, ?) where council_id = ?",
            year,
            LocalDate.of(2026, 6, 1),
            council.value())
        .value();
  }

  @Test
  void theYearThatAnEarlierInvoiceAskedForIsNotChargedAgainAndStandsInItsReport() {
    CouncilId council = member();
    // a year that no other test charges
    int year = 2095;
    long uncharged = uncharged(year);
    applied(INVOICES, edrpou(council) + ";9;01.02.2025;6000;1000;01.05.2025;" + year);
    assertThatThrownBy(() -> FeeFixture.invoice(council, year, LocalDate.of(2026, 4, 1)))
        .isInstanceOf(AnnualInvoiceExists.class);
    var parts = Relief.inParts(Instalments.read("03-31:60 09-30:40"), year);
    assertThatThrownBy(() -> ReliefFixture.entered(OFFICE, council, parts))
        .isInstanceOf(PartsOfIssuedInvoice.class);
    assertThat(charged(year, council)).isEqualTo("9 6000.00 1000.00 5000.00");
    assertThat(
            Association.sql(
                    "select councils || ' ' || charged || ' ' || paid from report_fees_on(?, ?)",
                    year,
                    CUT_OVER)
                .value())
        .isEqualTo("1 6000.00 1000.00");
    assertThat(uncharged(year)).as("nothing to do about it").isEqualTo(uncharged - 1);
    assertThat(
            Association.sql("select sum(due) || ' ' || sum(paid) from report_fee_months(?)", year)
                .value())
        .isEqualTo("6000.00 1000.00");
  }

  @Test
  void aReconciliationActBeginsWithTheOpening() {
    CouncilId council = member();
    applied(BALANCES, edrpou(council) + ";1500;;01.10.2025");
    Association.get(DrawReconciliation.class)
        .draw(
            OFFICE,
            council,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            UUID.randomUUID());
    assertThat(
            Association.sql(
                    "select opening || ' ' || closing from reconciliation_act where council_id = ?",
                    council.value())
                .value())
        .isEqualTo("1500.00 1500.00");
  }

  @Test
  void aBalanceThatTheCouncilAgreedToIsDoubtedBeforeItChanges() {
    CouncilId council = member();
    var act =
        Association.get(DrawReconciliation.class)
            .draw(OFFICE, council, LocalDate.of(2025, 10, 1), CUT_OVER, UUID.randomUUID());
    String line = edrpou(council) + ";1500;;01.10.2025";
    assertThat(OpeningTrial.verdict(OpeningTrial.rehearsed(BALANCES, line), 1))
        .as("nobody has agreed to it yet")
        .isEqualTo(OpeningVerdict.DEBT);
    Association.get(AnswerReconciliation.class)
        .answer(
            Association.clerkOf(council),
            act,
            new CouncilSide(Verdict.AGREED, Optional.empty(), Map.of(), Optional.empty()));
    var doubted = OpeningTrial.rehearsed(BALANCES, line);
    assertThat(OpeningTrial.verdict(doubted, 1)).isEqualTo(OpeningVerdict.SUSPICIOUS);
    assertThat(OpeningTrial.said(doubted, 1)).isEqualTo("fee.opening-balance-was-agreed");
  }

  @Test
  void ofTwoWhoApplyTheSameAtOnceOneAloneDoes() throws Exception {
    String line = edrpou(member()) + ";100;;";
    var first = OpeningTrial.rehearsed(BALANCES, line);
    var second = OpeningTrial.rehearsed(BALANCES, line);
    var done = new AtomicInteger();
    var tasks = new ArrayList<Callable<Void>>();
    for (OpeningImportId id : List.of(first, second, first, second))
      tasks.add(
          () -> {
            try {
              OpeningTrial.apply(id);
              done.incrementAndGet();
            } catch (RehearsalOutdated | OpeningHasGoneOn otherWasFirst) {
              // nothing of it is written
            }
            return null;
          });
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var each : pool.invokeAll(tasks)) each.get();
    } finally {
      pool.shutdown();
    }
    assertThat(done).hasValue(1);
  }

  @Test
  void aCouncilSeesItsOwnOpeningsAlone() {
    CouncilId council = member();
    CouncilId other = member();
    applied(BALANCES, edrpou(council) + ";100;;", edrpou(other) + ";200;;");
    var openings = Association.get(OpeningsOf.class);
    assertThat(openings.of(Association.clerkOf(council), council)).hasSize(1);
    assertThat(openings.of(Association.clerkOf(council), other)).isEmpty();
  }

  @Test
  void theListsAskAFixedNumberOfStatements() {
    var register = Association.get(OpeningRegister.class);
    var reading = Association.get(OpeningReading.class);
    assertThat(StatementCount.of(() -> register.page(OFFICE, "", Page.Request.first())))
        .isLessThanOrEqualTo(3);
    assertThat(StatementCount.of(() -> reading.newest(OFFICE, Page.Request.first())))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void theStatementNamesEachEntryByItsKind() {
    CouncilId council = member();
    applied(
        "ЄДРПОУ;Аванс;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено",
        edrpou(council) + ";;5;01.02.2025;600;600",
        edrpou(council) + ";50;;;;");
    assertThat(account(council, CUT_OVER).entries())
        .extracting(EntryView::kind)
        .containsExactly(EntryKind.OPENING);
    assertThat(account(council, CUT_OVER).entries().get(0).reference()).startsWith("В-2025/");
  }

  static void pay(CouncilId council, String amount, Optional<UUID> chosen) {
    var receipt =
        new Receipt(
            LocalDate.of(2026, 2, 10),
            Money.of(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(
            OFFICE,
            council,
            receipt,
            chosen.map(ua.opencities.fee.InvoiceId::new),
            UUID.randomUUID());
  }
}
