package ua.opencities.fee.schedule;

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
import ua.opencities.fee.deferral.DeferralOf;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.terms.Instalments;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class PaymentScheduleTest {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate PRINTED = TODAY.minusDays(40);
  private static final LocalDate FIRST = TODAY.plusDays(10);
  private final Actor office = Association.administrator();
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);
  private final InvoiceId invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 24, PRINTED);

  @Test
  void changesNothingBeforeItIsApprovedAndThenAllReckonByIt() {
    var id = enter(equal("12000.00", 3));
    assertThat(late(TODAY).overdue()).isEqualTo(Money.of("12000.00"));
    assertThat(granted()).isEmpty();
    String frozen = Association.get(InvoiceDetails.class).of(clerk, invoice).frozen();

    approve(id);

    assertThat(arrears(TODAY)).as("no consequence, no reminder").isEmpty();
    assertThat(Association.get(OverdueFees.class).on(office, TODAY))
        .noneMatch(fee -> fee.council().equals(council));
    assertThat(late(FIRST.plusDays(1)).overdue()).isEqualTo(Money.of("4000.00"));
    assertThat(late(FIRST.plusMonths(1).plusDays(1)).overdue()).isEqualTo(Money.of("8000.00"));
    assertThat(open(TODAY))
        .containsExactly(Money.of("4000.00"), Money.of("4000.00"), Money.of("4000.00"));
    var view = Association.get(InvoiceDetails.class).of(clerk, invoice);
    assertThat(view.row().payBy()).isEqualTo(FIRST);
    assertThat(view.row().dueOn()).as("as printed").isEqualTo(PRINTED);
    assertThat(view.frozen()).isEqualTo(frozen);
    assertThat(late(TODAY.minusDays(1)).overdue())
        .as("what was late before stays told so")
        .isEqualTo(Money.of("12000.00"));
  }

  @Test
  void isOfWhatIsStillToBePaidAndPaymentsMeetItInOrder() {
    pay("2000.01");
    approve(enter(equal("9999.99", 2)));
    assertThat(open(TODAY)).containsExactly(Money.of("4999.99"), Money.of("5000.00"));
    pay("5000.00");
    assertThat(open(TODAY)).containsExactly(Money.of("4999.99"));
    assertThat(arrears(FIRST.plusDays(5))).isEmpty();
    pay("4999.99");
    assertThat(Association.get(MemberAccount.class).asOf(clerk, council, TODAY).balance())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void endsByAnotherActAndTheInvoicesOwnDaysHoldAgain() {
    var id = enter(equal("12000.00", 3));
    approve(id);
    Association.get(EndSchedule.class)
        .end(office, id, Optional.of(act("77")), "графіка не дотримано");

    assertThat(late(TODAY).overdue()).isEqualTo(Money.of("12000.00"));
    assertThat(late(TODAY).dueOn()).isEqualTo(PRINTED);
    assertThat(Association.get(DeferralOf.class).invoice(clerk, invoice.value())).isEmpty();
    var told = granted().get(0);
    assertThat(told.state()).isEqualTo(ScheduleState.ENDED);
    assertThat(told.ended().orElseThrow().act().orElseThrow().number()).isEqualTo("77");
    assertThatThrownBy(
            () ->
                Association.get(EndSchedule.class)
                    .end(office, id, Optional.of(act("78")), "ще раз"))
        .isInstanceOf(ScheduleIsNotOpen.class);
  }

  @Test
  void anotherActChangesItOnceThatIsApproved() {
    var first = enter(equal("12000.00", 3));
    approve(first);
    var second = enter(typed("1000.00", "11000.00"));
    assertThat(open(TODAY)).hasSize(3);
    approve(second);

    assertThat(open(TODAY)).containsExactly(Money.of("1000.00"), Money.of("11000.00"));
    assertThat(granted())
        .extracting(ScheduleView::state)
        .containsExactly(ScheduleState.IN_FORCE, ScheduleState.ENDED);
    assertThat(granted().get(1).ended().orElseThrow().replacedBy()).contains(second);
    Association.get(EndSchedule.class).end(office, second, Optional.of(act("9")), "скасовано");
    assertThat(late(TODAY).overdue()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void refusesAnotherSumPastDaysAndASecondThatWaits() {
    assertRefused("schedule.other-sum", () -> enter(equal("11999.99", 3)));
    assertRefused(
        "schedule.day-in-the-past",
        () -> enter(Instalments.equal(Money.of("12000.00"), 2, TODAY.minusDays(1), 1)));
    assertRefused("schedule.at-least-two", () -> equal("12000.00", 1));
    assertRefused("schedule.at-most", () -> equal("12000.00", 37));
    assertRefused("schedule.instalment-of-nothing", () -> typed("12000.00", "0.00"));
    assertRefused(
        "schedule.days-not-in-order",
        () ->
            new Instalments(
                List.of(
                    new FeePart(FIRST, Money.of("1.00")), new FeePart(FIRST, Money.of("1.00")))));
    enter(equal("12000.00", 2));
    assertRefused("schedule.another-waits", () -> enter(equal("12000.00", 4)));
    assertThat(granted()).isEmpty();
  }

  @Test
  void isNotApprovedWhenThePaymentCameFirst() {
    var id = enter(equal("12000.00", 2));
    pay("1.00");
    assertRefused("schedule.other-sum", () -> approve(id));
    assertThat(open(TODAY)).containsExactly(Money.of("11999.00"));
  }

  @Test
  void wantsASecondPersonWhereTheSettingAsks() {
    var id = enter(equal("12000.00", 2));
    System.setProperty("OPENCITIES_SECOND_PERSON_FOR", "RELIEF");
    try {
      assertRefused("schedule.needs-second-person", () -> approve(id));
    } finally {
      System.clearProperty("OPENCITIES_SECOND_PERSON_FOR");
    }
    approve(id);
    assertThat(granted()).hasSize(1);
  }

  @Test
  void theSameFormSentTwiceIsOneScheduleAndItIsTheCouncilsOwnAffair() {
    var submission = UUID.randomUUID();
    var it = new NewSchedule(equal("12000.00", 2), act("5"), "скрута", false);
    var deed = Association.get(EnterSchedule.class);
    assertThat(deed.enter(office, invoice, it, submission))
        .isEqualTo(deed.enter(office, invoice, it, submission));
    approve(deed.enter(office, invoice, it, submission));
    var stranger = Association.clerkOf(FeeFixture.member());
    var schedules = Association.get(SchedulesOf.class);
    assertThat(schedules.invoice(stranger, invoice)).isEmpty();
    assertThat(schedules.council(stranger, council)).isEmpty();
    assertThat(schedules.invoice(clerk, invoice)).hasSize(1);
  }

  @Test
  void equalPartsLoseNoKopiykaAndEndWithTheMonth() {
    var parts = Instalments.equal(Money.of("100.00"), 3, LocalDate.of(2027, 1, 31), 1);
    assertThat(parts.parts())
        .containsExactly(
            new FeePart(LocalDate.of(2027, 1, 31), Money.of("33.33")),
            new FeePart(LocalDate.of(2027, 2, 28), Money.of("33.33")),
            new FeePart(LocalDate.of(2027, 3, 31), Money.of("33.34")));
  }

  private static void assertRefused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
  }

  private static Instalments equal(String sum, int count) {
    return Instalments.equal(Money.of(sum), count, FIRST, 1);
  }

  private static Instalments typed(String one, String two) {
    return new Instalments(
        List.of(new FeePart(FIRST, Money.of(one)), new FeePart(FIRST.plusDays(40), Money.of(two))));
  }

  private ScheduleId enter(Instalments instalments) {
    var it = new NewSchedule(instalments, act("12"), "касовий розрив бюджету", false);
    return Association.get(EnterSchedule.class).enter(office, invoice, it, UUID.randomUUID());
  }

  private void approve(ScheduleId id) {
    Association.get(ApproveSchedule.class).approve(office, id);
  }

  private static ReliefAct act(String number) {
    return new ReliefAct(DecidingBody.BOARD, ActDocument.DECISION, number, TODAY.minusDays(1));
  }

  private List<ScheduleView> granted() {
    return Association.get(SchedulesOf.class).invoice(clerk, invoice);
  }

  private List<Money> open(LocalDate on) {
    return Association.get(MemberAccount.class).asOf(clerk, council, on).charges().stream()
        .map(Debt::outstanding)
        .filter(Money::isPositive)
        .toList();
  }

  private Optional<Arrears> arrears(LocalDate on) {
    return Association.get(ArrearsOf.class).on(clerk, council, on);
  }

  private Arrears late(LocalDate on) {
    return arrears(on).orElseThrow();
  }

  private void pay(String amount) {
    var receipt =
        new Receipt(
            TODAY,
            Money.of(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }
}
