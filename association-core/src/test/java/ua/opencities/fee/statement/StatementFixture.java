package ua.opencities.fee.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.FeeFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A council's account: charged, paid and charged again, the second charge paid after the period.
 */
final class StatementFixture {
  static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  static final LocalDate TO = LocalDate.of(2026, 6, 30);
  static final Texts UK = Texts.of(Language.UK);

  private StatementFixture() {}

  static CouncilId council() {
    CouncilId council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR + 14, LocalDate.of(2026, 3, 1));
    pay(council, "2000.00", LocalDate.of(2026, 3, 5));
    pay(council, "3000.50", FROM);
    FeeFixture.invoice(council, FeeFixture.YEAR + 15, LocalDate.of(2026, 7, 10));
    pay(council, "100.00", TO.plusDays(1));
    return council;
  }

  static void pay(CouncilId council, String amount, LocalDate day) {
    pay(council, amount, day, "Фінансове управління");
  }

  static void pay(CouncilId council, String amount, LocalDate day, String payer) {
    var receipt =
        new Receipt(
            day,
            Money.of(amount),
            payer,
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(Association.administrator(), council, receipt, Optional.empty(), UUID.randomUUID());
  }

  static byte[] take(Actor actor, CouncilId council, String format) {
    return Association.get(StatementFile.class).take(actor, council, FROM, TO, format, UK).bytes();
  }
}
