package ua.opencities.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.BringAccountBack;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.ReverseCorrection;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An entry fee may be paid by money that was there before, and be lowered to what came. */
class EntryFeePaidOtherwiseTest {
  private static final String SETTING = "OPENCITIES_ADMISSION_ENTRY_FEE_FIRST";
  private static final LocalDate BOARD_MET = Candidate.DECIDED.plusDays(30);
  private static final LocalDate PAID = LocalDate.of(2026, 5, 20);

  static {
    SampleTariff.inForce(); // 2 000,00 for so small a council; before the later ones of runs
  }

  private final Actor office = Association.administrator();
  private final CouncilId council = Candidate.applied(RunFixture.stranger());

  @BeforeEach
  void feeFirst() {
    System.setProperty(SETTING, "true");
    RunFixture.people(council, 1000);
    RunFixture.official(council);
  }

  @AfterEach
  void asShipped() {
    System.clearProperty(SETTING);
  }

  @Test
  void isAMemberOnceACreditIsFreeAgainAndPaysTheEntryFee() {
    pay("2000.00", "1");
    var wrong =
        Association.get(RefundCredit.class)
            .refund(
                office,
                council,
                Money.of("2000.00"),
                Iban.typed("UA499990010000026007233566001"),
                on(PAID.plusDays(2)),
                UUID.randomUUID());
    admit();
    entryInvoice();
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
    LocalDate freed = PAID.plusDays(20);
    Association.get(ReverseCorrection.class).reverse(office, wrong, on(freed), UUID.randomUUID());
    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership().memberSince()).contains(freed);
  }

  @Test
  void isAMemberByTheInvoiceThatAPaymentWaitedFor() {
    admit();
    pay("2000.00", "1");
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
    entryInvoice();
    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership().memberSince()).contains(PAID);
  }

  @Test
  void isAMemberByACorrectionThatAsksForNoMoreThanCame() {
    admit();
    var invoice = entryInvoice();
    pay("1500.00", "1");
    Association.get(CorrectInvoice.class)
        .correct(
            office,
            invoice,
            Money.of("1500.00"),
            Optional.empty(),
            on(PAID.plusDays(20)),
            UUID.randomUUID());
    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void isAMemberOnceADebtThatItTookOverAndPaidGoesBack() {
    CouncilId before = RunFixture.member(1000);
    FeeFixture.invoice(before, FeeFixture.YEAR, PAID.minusDays(40));
    Money debt = Money.of("2000.00");
    pay(before, "10000.00", "1");
    admit();
    entryInvoice();
    var share = new PassAccount.Share(council, UUID.randomUUID(), debt);
    String act = "рішення від 20.05.2026 № 7";
    Association.get(PassAccount.class).pass(office, before, debt, List.of(share), act, PAID);
    pay("2000.00", "2");
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
    Association.get(BringAccountBack.class)
        .bringBack(office, council, before, share.line(), UUID.randomUUID(), act, PAID.plusDays(9));
    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
  }

  private void admit() {
    Association.get(AdmitCouncil.class)
        .admit(office, council, "7", BOARD_MET, BOARD_MET, Optional.empty());
  }

  private InvoiceId entryInvoice() {
    RunFixture.issue(
        Association.administrator(),
        RunFixture.simulate(
            RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council)));
    return new InvoiceId(
        (UUID)
            Association.sql("select id from invoice where council_id = ?", council.value())
                .value());
  }

  private static Grounds on(LocalDate day) {
    return new Grounds(day, "Уточнення", "Правління Асоціації", "12", day);
  }

  private void pay(String amount, String document) {
    pay(council, amount, document);
  }

  private void pay(CouncilId by, String amount, String document) {
    var receipt =
        new Receipt(
            PAID, Money.of(amount), "Фінансове управління", document, "Внесок", Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, by, receipt, Optional.empty(), UUID.randomUUID());
  }

  private MembershipView membership() {
    return Association.get(MembershipOf.class).of(office, council);
  }
}
