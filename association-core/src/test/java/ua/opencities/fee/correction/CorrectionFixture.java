package ua.opencities.fee.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Deeds of the office on an account, in few words. */
final class CorrectionFixture {
  static final Actor OFFICE = Association.administrator();
  static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  static final LocalDate LATER_DUE = LocalDate.of(2026, 6, 20);
  static final Iban IBAN = Iban.typed("UA499990010000026007233566001");

  private CorrectionFixture() {}

  static Grounds on(LocalDate day) {
    return new Grounds(
        day, "Уточнено чисельність населення", "Правління Асоціації", "12", day.minusDays(1));
  }

  static CorrectionId correct(InvoiceId invoice, String sum) {
    return correct(invoice, sum, DAY);
  }

  static CorrectionId correct(InvoiceId invoice, String sum, LocalDate day) {
    return Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            invoice,
            Money.of(sum),
            Optional.of(LATER_DUE.isBefore(day) ? day : LATER_DUE),
            on(day),
            UUID.randomUUID());
  }

  static CorrectionId writeOff(InvoiceId invoice, String amount) {
    return writeOff(invoice, amount, DAY);
  }

  static CorrectionId writeOff(InvoiceId invoice, String amount, LocalDate day) {
    return Association.get(WriteOffDebt.class)
        .writeOff(OFFICE, invoice, Money.of(amount), on(day), UUID.randomUUID());
  }

  static CorrectionId refund(CouncilId council, String amount) {
    return refund(council, amount, DAY);
  }

  static CorrectionId refund(CouncilId council, String amount, LocalDate day) {
    return Association.get(RefundCredit.class)
        .refund(OFFICE, council, Money.of(amount), IBAN, on(day), UUID.randomUUID());
  }

  static CorrectionId writeOff(
      CouncilId council, OpeningView opening, String amount, LocalDate day) {
    return Association.get(WriteOffOpening.class)
        .writeOff(OFFICE, council, opening.id(), Money.of(amount), on(day), UUID.randomUUID());
  }

  static CorrectionId reverse(CorrectionId wrong, LocalDate day) {
    return Association.get(ReverseCorrection.class)
        .reverse(OFFICE, wrong, on(day), UUID.randomUUID());
  }

  static void pay(CouncilId council, String amount, LocalDate day) {
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

  static AccountStatement account(CouncilId council, LocalDate day) {
    return Association.get(MemberAccount.class).asOf(Association.clerkOf(council), council, day);
  }

  static InvoiceRow row(InvoiceId invoice) {
    return Association.get(InvoiceDetails.class).of(OFFICE, invoice).row();
  }

  static CorrectionView view(CorrectionId id) {
    return Association.get(CorrectionRegister.class).of(OFFICE, id);
  }
}
