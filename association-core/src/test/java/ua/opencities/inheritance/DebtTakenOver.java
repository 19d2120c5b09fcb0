package ua.opencities.inheritance;

import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.correction.ReverseCorrection;
import ua.opencities.fee.correction.WriteOffTakenOver;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What a council was invoiced for, and its heir owes since. */
abstract class DebtTakenOver {
  static final int YEAR = FeeFixture.YEAR + 18;
  static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  static final LocalDate LATER = LocalDate.of(2026, 7, 1);
  final CouncilId before = FeeFixture.member();
  final CouncilId heir = FeeFixture.member();

  InvoiceId passed() {
    var invoice = FeeFixture.invoice(before, YEAR, DUE);
    settle(SuccessionKind.RENAMED, leaves(before, heir, Set.of(Inherited.ACCOUNT), "12000.00"));
    return invoice;
  }

  static CorrectionId writeOff(CouncilId council, UUID debt, String amount) {
    return writeOff(council, debt, amount, DAY);
  }

  static CorrectionId writeOff(CouncilId council, UUID debt, String sum, LocalDate day) {
    return writeOff(council, debt, sum, day, UUID.randomUUID());
  }

  static CorrectionId writeOff(
      CouncilId council, UUID debt, String amount, LocalDate day, UUID submission) {
    return Association.get(WriteOffTakenOver.class)
        .writeOff(OFFICE, council, debt, sum(amount), grounds(day), submission);
  }

  static void reverse(CorrectionId wrong) {
    Association.get(ReverseCorrection.class)
        .reverse(OFFICE, wrong, grounds(LATER), UUID.randomUUID());
  }

  static Grounds grounds(LocalDate day) {
    return new Grounds(day, "Стягнути неможливо", "Правління Асоціації", "12", day);
  }

  Money on(LocalDate day) {
    return Association.get(MemberAccount.class).asOf(OFFICE, heir, day).balance();
  }

  Object reported() {
    return Association.sql(
            "select charged || ' ' || paid || ' ' || overdue from report_fees(?, ?)"
                + " where council_id = ?",
            YEAR,
            LocalDate.of(2026, 11, 23),
            before.value())
        .value();
  }
}
