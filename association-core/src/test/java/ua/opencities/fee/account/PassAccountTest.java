package ua.opencities.fee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.PassAccount.Share;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An account passes to those that came after, whole and to the kopiyka. */
class PassAccountTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = FeeFixture.YEAR + 5;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate ACT = LocalDate.of(2026, 5, 4);
  private static final String BY = "рішення від 04.05.2026 № 7";

  record Life(List<Integer> dueDays, List<Integer> payments, int firstShare) {}

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void theSumOverAllAccountsIsTheSameOnEachDayAndSoIsWhatIsLate(@ForAll("lives") Life life) {
    CouncilId before = FeeFixture.member();
    CouncilId one = FeeFixture.member();
    CouncilId other = FeeFixture.member();
    for (int i = 0; i < life.dueDays().size(); i++)
      FeeFixture.invoice(before, YEAR + i, DUE.plusDays(life.dueDays().get(i)));
    for (int kopiykas : life.payments()) pay(before, new Money(BigDecimal.valueOf(kopiykas, 2)));
    AccountStatement then = account(before, ACT.plusYears(1));
    Money whole = then.balance().isPositive() ? then.balance() : then.balance().negated();
    Money first =
        Money.rounded(whole.amount().multiply(new BigDecimal(life.firstShare()).movePointLeft(2)));
    var shares = List.of(share(one, first), share(other, whole.minus(first)));

    pass(before, then.balance(), shares);

    assertThat(account(before, ACT.plusYears(1)).balance()).isEqualTo(Money.ZERO);
    assertThat(account(before, ACT.plusYears(1)).open()).isEmpty();
    for (int day = -80; day <= 360; day += 40) {
      LocalDate on = ACT.plusDays(day);
      var sides = List.of(account(before, on), account(one, on), account(other, on));
      assertThat(Money.sum(sides.stream().map(AccountStatement::balance).toList()))
          .as("balance on %s", on)
          .isEqualTo(balanceOf(before, on));
      for (var side : sides) assertThat(side.credit().amount().signum()).isNotNegative();
    }
    assertThat(lateByDay(one, other)).isEqualTo(lateByDay(then));

    for (Share share : shares)
      Association.get(BringAccountBack.class)
          .bringBack(
              OFFICE, share.heir(), before, share.line(), UUID.randomUUID(), BY, ACT.plusDays(9));
    assertThat(account(before, ACT.plusYears(1)).balance()).isEqualTo(then.balance());
    assertThat(lateByDay(account(before, ACT.plusYears(1)))).isEqualTo(lateByDay(then));
    assertThat(account(one, ACT.plusYears(1)).balance()).isEqualTo(Money.ZERO);
    assertThat(account(other, ACT.plusYears(1)).balance()).isEqualTo(Money.ZERO);
  }

  @Example
  void aDebtThatIsLateStaysLateWithTheSuccessorAndIsNoLongerTheInvoicesOwn() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    var invoice = FeeFixture.invoice(before, YEAR, DUE);
    pay(before, Money.of("5000.00"));
    pass(before, Money.of("7000.00"), List.of(share(heir, Money.of("7000.00"))));
    var late = account(heir, ACT).arrears().orElseThrow();
    assertThat(late.overdue()).isEqualTo(Money.of("7000.00"));
    assertThat(late.dueOn()).isEqualTo(DUE);
    assertThat(late.oldest()).matches("2026/\\d+");
    assertThat(account(heir, ACT).entries().get(0).reference()).endsWith(" · " + BY);
    assertThat(account(before, ACT).arrears()).isEmpty();
    assertThat(account(before, ACT.minusDays(1)).arrears()).isPresent();
    var row = Association.get(InvoiceDetails.class).of(OFFICE, invoice).row();
    assertThat(row.paid()).isEqualTo(Money.of("5000.00"));
    assertThat(row.passedOn()).isEqualTo(Money.of("7000.00"));
    assertThat(row.outstanding()).isEqualTo(Money.ZERO);
    assertThat(row.state()).isEqualTo(InvoiceState.CLOSED);
  }

  @Example
  void whatTheSuccessorPaidOfTheDebtsIsItsOwnAgainWhenTheyGoBack() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(before, YEAR, DUE);
    var share = share(heir, Money.of("12000.00"));
    pass(before, Money.of("12000.00"), List.of(share));
    pay(heir, Money.of("9000.00"));
    bringBack(heir, before, share);
    assertThat(account(heir, ACT.plusYears(1)).credit()).isEqualTo(Money.of("9000.00"));
    assertThat(account(before, ACT.plusYears(1)).balance()).isEqualTo(Money.of("12000.00"));
  }

  @Example
  void aCreditThatPaidSomethingMeanwhileGoesBackAndThatIsOwedAgain() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(heir, YEAR, DUE);
    pay(before, Money.of("900.00"));
    var share = share(heir, Money.of("900.00"));
    pass(before, Money.of("-900.00"), List.of(share));
    assertThat(account(heir, ACT.plusYears(1)).balance()).isEqualTo(Money.of("11100.00"));
    bringBack(heir, before, share);
    assertThat(account(heir, ACT.plusYears(1)).balance()).isEqualTo(Money.of("12000.00"));
    assertThat(account(heir, ACT.plusYears(1)).credit()).isEqualTo(Money.ZERO);
    assertThat(account(before, ACT.plusYears(1)).credit()).isEqualTo(Money.of("900.00"));
  }

  @Example
  void aCreditThatWasPaidBackMeanwhileDoesNotGoBack() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    pay(before, Money.of("900.00"));
    var share = share(heir, Money.of("900.00"));
    pass(before, Money.of("-900.00"), List.of(share));
    Association.get(RefundCredit.class)
        .refund(
            OFFICE,
            heir,
            Money.of("400.00"),
            new Iban("UA213223130000026007233566001"),
            new Grounds(ACT.plusDays(1), "Зайве", "Правління", "5", ACT.plusDays(1)),
            UUID.randomUUID());
    assertThatThrownBy(() -> bringBack(heir, before, share))
        .isInstanceOf(AccountMovedFurther.class);
  }

  @Example
  void whatIsPaidOfADebtThatCameBackStandsAmongTheYearsReceipts() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(before, YEAR, DUE);
    var share = share(heir, Money.of("12000.00"));
    pass(before, Money.of("12000.00"), List.of(share));
    bringBack(heir, before, share);
    pay(before, Money.of("5000.00"));
    assertThat(
            Association.sql(
                    "select sum(amount) from report_year_receipt where council_id = ?"
                        + " and year = ?",
                    before.value(),
                    YEAR)
                .value())
        .isEqualTo(new BigDecimal("5000.00"));
  }

  private static void bringBack(CouncilId heir, CouncilId to, Share share) {
    Association.get(BringAccountBack.class)
        .bringBack(OFFICE, heir, to, share.line(), UUID.randomUUID(), BY, ACT.plusDays(9));
  }

  @Example
  void sharesThatAreNotTheBalanceAreRefusedAndNothingIsBooked() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(before, YEAR, DUE);
    assertThatThrownBy(
            () -> pass(before, Money.of("12000.00"), List.of(share(heir, Money.of("11999.99")))))
        .isInstanceOf(SharesDoNotAddUp.class);
    assertThatThrownBy(
            () -> pass(before, Money.of("11000.00"), List.of(share(heir, Money.of("11000.00")))))
        .isInstanceOf(BalanceMoved.class);
    assertThat(account(heir, ACT).entries()).isEmpty();
  }

  private static void pass(CouncilId from, Money seen, List<Share> shares) {
    Association.get(PassAccount.class).pass(OFFICE, from, seen, shares, BY, ACT);
  }

  private static Share share(CouncilId heir, Money sum) {
    return new Share(heir, UUID.randomUUID(), sum);
  }

  private static AccountStatement account(CouncilId council, LocalDate day) {
    return Association.get(MemberAccount.class).asOf(OFFICE, council, day);
  }

  private static Money balanceOf(CouncilId before, LocalDate on) {
    return new Money(
        (BigDecimal)
            Association.sql(
                    "select coalesce(sum(amount), 0.00) from account_entry where council_id = ?"
                        + " and booked_on <= ? and kind <> 'PASSED_ON'",
                    before.value(),
                    on)
                .value());
  }

  /** What is open, by the day on which it is due. */
  private static List<String> lateByDay(CouncilId... councils) {
    var all = new ArrayList<Debt>();
    for (CouncilId council : councils) all.addAll(account(council, ACT.plusYears(1)).charges());
    return byDay(all);
  }

  private static List<String> lateByDay(AccountStatement account) {
    return byDay(account.charges());
  }

  private static List<String> byDay(List<Debt> debts) {
    var sums = new java.util.TreeMap<LocalDate, Money>();
    debts.stream()
        .filter(Debt::isOpen)
        .forEach(debt -> sums.merge(debt.dueOn(), debt.outstanding(), Money::plus));
    return sums.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private static void pay(CouncilId council, Money amount) {
    var receipt =
        new Receipt(
            DUE,
            amount,
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(OFFICE, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  @Provide
  Arbitrary<Life> lives() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 90).list().ofMaxSize(3),
            Arbitraries.integers().between(1, 2_400_000).list().ofMaxSize(3),
            Arbitraries.integers().between(0, 100))
        .as(Life::new);
  }
}
