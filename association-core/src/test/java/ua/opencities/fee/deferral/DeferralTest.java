package ua.opencities.fee.deferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.Arrears;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.account.Debt;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.account.OverdueFees;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.DuePart;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class DeferralTest {
  private static final int YEAR = FeeFixture.YEAR + 22;
  private static final LocalDate PRINTED = LocalDate.of(YEAR, 3, 31);
  private static final LocalDate FIRST = LocalDate.of(YEAR, 9, 30);
  private static final LocalDate SECOND = LocalDate.of(YEAR + 1, 2, 15);
  private static final AgreedRest PARTS = AgreedRest.inTwoParts(Money.of("2000.00"), FIRST, SECOND);
  private final Actor office = Association.administrator();
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);

  @Test
  void movesTheDaysOfAnIssuedInvoiceAndLeavesItFrozen() {
    InvoiceId id = FeeFixture.invoice(council, YEAR, PRINTED);
    InvoiceView before = view(id);
    agree("7000.00", PARTS, 1);

    assertThat(deferral(id).orElseThrow().parts())
        .containsExactly(
            new DeferredPart(PRINTED, Money.of("7000.00")),
            new DeferredPart(FIRST, Money.of("2000.00")),
            new DeferredPart(SECOND, Money.of("3000.00")));
    assertThat(view(id).frozen()).isEqualTo(before.frozen());
    assertThat(view(id).row().dueOn()).as("as printed").isEqualTo(PRINTED);
    assertThat(view(id).row().payBy()).as("what can be funded").isEqualTo(PRINTED);
    pay("7000.00");
    assertThat(view(id).row().payBy()).isEqualTo(FIRST);
    assertThat(view(id).row().agreedOn()).isPresent();
    assertThat(view(id).row().state()).isEqualTo(InvoiceState.PARTLY_PAID);
  }

  @Test
  void isWhatLatenessIsReckonedBy() {
    FeeFixture.invoice(council, YEAR, PRINTED);
    agree("7000.00", PARTS, 1);

    assertThat(late(PRINTED.plusDays(1)).overdue()).isEqualTo(Money.of("7000.00"));
    assertThat(reported(PRINTED.plusDays(1))).isEqualTo(Money.of("7000.00"));
    pay("7500.00");
    assertThat(arrears(FIRST)).as("paid as agreed").isEmpty();
    assertThat(isListedAsOverdue(FIRST)).isFalse();
    assertThat(reported(FIRST)).isEqualTo(Money.ZERO);
    Arrears late = late(FIRST.plusDays(31));
    assertThat(late.overdue()).isEqualTo(Money.of("1500.00"));
    assertThat(late.dueOn()).isEqualTo(FIRST);
    assertThat(late.pastGrace()).as("no new tool from here on").isTrue();
    assertThat(isListedAsOverdue(FIRST.plusDays(31))).isTrue();
    assertThat(reported(SECOND.plusDays(1))).isEqualTo(Money.of("4500.00"));
  }

  @Test
  void isShownPartByPartAndPaidAsOneCharge() {
    FeeFixture.invoice(council, YEAR, PRINTED);
    agree("7000.00", PARTS, 1);
    pay("8000.00");

    var account = Association.get(MemberAccount.class).asOf(clerk, council, FIRST);

    assertThat(account.charges())
        .extracting(Debt::outstanding)
        .containsExactly(Money.ZERO, Money.of("1000.00"), Money.of("3000.00"));
    assertThat(account.charges().get(0).agreedOn()).isEmpty();
    assertThat(account.charges().get(1).agreedOn()).isPresent();
    assertThat(account.open()).singleElement().extracting(Debt::dueOn).isEqualTo(FIRST);
    assertThat(account.balance()).isEqualTo(Money.of("4000.00"));
    pay("4000.00");
    assertThat(arrears(SECOND.plusYears(1))).isEmpty();
    assertThat(count("settlement")).as("a payment meets the charge once").isEqualTo(2);
  }

  @Test
  void isWrittenBesideAnInvoiceThatComesAfterTheAgreement() {
    agree("0.00", AgreedRest.nextYear(SECOND), 1);
    InvoiceId id = FeeFixture.invoice(council, YEAR, PRINTED);

    assertThat(deferral(id).orElseThrow().parts())
        .containsExactly(new DeferredPart(SECOND, Money.of("12000.00")));
    assertThat(view(id).row().payBy()).isEqualTo(SECOND);
    assertThat(arrears(SECOND)).isEmpty();
  }

  @Test
  void ofSeveralAgreementsTheNewestCounts() {
    InvoiceId id = FeeFixture.invoice(council, YEAR, PRINTED);
    agree("7000.00", PARTS, 1);
    agree("4000.00", AgreedRest.nextYear(SECOND), 3);

    assertThat(deferral(id).orElseThrow().parts())
        .extracting(DeferredPart::amount)
        .containsExactly(Money.of("4000.00"), Money.of("8000.00"));
    assertThat(arrears(PRINTED.plusDays(1)).orElseThrow().overdue()).isEqualTo(Money.of("4000.00"));
  }

  @Test
  void aDecisionWithoutADayLeavesThePrintedOne() {
    InvoiceId id = FeeFixture.invoice(council, YEAR, PRINTED);
    agree("7000.00", AgreedRest.byDecision("рішення Правління № 5"), 1);

    assertThat(deferral(id)).isEmpty();
    assertThat(late(PRINTED.plusDays(1)).overdue()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void isReckonedByTheCorrectedSumWhicheverCameFirst() {
    InvoiceId agreedBefore = FeeFixture.invoice(council, YEAR, LocalDate.of(2026, 3, 1));
    agree("7000.00", PARTS, 1);
    correct(agreedBefore, "9500.00");
    assertThat(open())
        .containsExactly(Money.of("7000.00"), Money.of("2000.00"), Money.of("500.00"));

    correct(agreedBefore, "8000.00");
    agree("5000.00", AgreedRest.nextYear(SECOND), 3);
    assertThat(open()).containsExactly(Money.of("1000.00"), Money.of("7000.00"));
  }

  private List<Money> open() {
    return Association.get(MemberAccount.class).asOf(clerk, council, FIRST).charges().stream()
        .map(Debt::outstanding)
        .filter(Money::isPositive)
        .toList();
  }

  private void correct(InvoiceId invoice, String sum) {
    LocalDate day = LocalDate.of(2026, 4, 10);
    Association.get(CorrectInvoice.class)
        .correct(
            office,
            invoice,
            Money.of(sum),
            Optional.empty(),
            new Grounds(day, "уточнено населення", "Правління", "1", day),
            UUID.randomUUID());
  }

  @Test
  void neverHurriesAndIsNoMoreThanTheCharge() {
    var parts =
        DeferredPart.of(
            Money.of("100.00"),
            List.of(new DeferredPart(FIRST, Money.of("100.00"))),
            List.of(
                new DuePart(PRINTED, Money.of("80.00")), new DuePart(SECOND, Money.of("50.00"))));

    assertThat(parts)
        .containsExactly(
            new DeferredPart(FIRST, Money.of("80.00")),
            new DeferredPart(SECOND, Money.of("20.00")));
  }

  @Test
  void isNeverRewrittenAndTheCouncilsOwnAffair() {
    InvoiceId id = FeeFixture.invoice(council, YEAR, PRINTED);
    agree("7000.00", PARTS, 1);

    assertThatThrownBy(() -> Association.sql("update charge_deferral set amount = 1").run())
        .hasStackTraceContaining("append-only");
    Actor stranger = Association.clerkOf(FeeFixture.member());
    assertThat(Association.get(DeferralOf.class).invoice(stranger, id.value())).isEmpty();
  }

  private void agree(String fundable, AgreedRest rest, int place) {
    Association.get(StateShortfall.class)
        .state(clerk, council, YEAR, Money.of(fundable), "зменшено дотацію");
    Association.get(AgreeShortfall.class).agree(office, council, YEAR, place, rest);
  }

  private void pay(String amount) {
    var receipt =
        new Receipt(
            LocalDate.of(2026, 4, 10),
            Money.of(amount),
            "Фінансове управління",
            "77",
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  private Optional<Arrears> arrears(LocalDate on) {
    return Association.get(ArrearsOf.class).on(clerk, council, on);
  }

  private Arrears late(LocalDate on) {
    return arrears(on).orElseThrow();
  }

  private boolean isListedAsOverdue(LocalDate on) {
    return Association.get(OverdueFees.class).on(office, on).stream()
        .anyMatch(fee -> fee.council().equals(council));
  }

  private Money reported(LocalDate on) {
    return Money.of(
        Association.sql(
                "select overdue from report_fees(?, ?) where council_id = ?",
                YEAR,
                on,
                council.value())
            .value()
            .toString());
  }

  private long count(String table) {
    return Association.sql(
            "select count(*) from " + table + " where council_id = ?", council.value())
        .count();
  }

  private Optional<Deferral> deferral(InvoiceId id) {
    return Association.get(DeferralOf.class).invoice(clerk, id.value());
  }

  private InvoiceView view(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(clerk, id);
  }
}
