package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.OFFICE;
import static ua.opencities.fee.correction.CorrectionFixture.reverse;
import static ua.opencities.fee.correction.CorrectionFixture.writeOff;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What is written off is due in no month, as it is not charged in the year. */
class WrittenOffByMonthTest {
  // years that no other test charges
  private static final int YEAR = FeeFixture.YEAR + 36;
  private static final int EARLIER = 2097;

  @Test
  void ofAnInvoiceInPartsTheLastAreWrittenOffFirstAndDueAgainOnceReversed() {
    CouncilId council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, YEAR, LocalDate.of(2026, 3, 1));
    part(council, 1, "5000.00", LocalDate.of(YEAR, 3, 31));
    part(council, 2, "7000.00", LocalDate.of(YEAR, 9, 30));
    assertThat(due(YEAR)).isEqualTo("3: 5000.00, 9: 7000.00");
    var wrong = writeOff(invoice, "8000.00");
    assertThat(due(YEAR)).isEqualTo("3: 4000.00");
    reverse(wrong, DAY.plusDays(2));
    assertThat(due(YEAR)).isEqualTo("3: 5000.00, 9: 7000.00");
  }

  @Test
  void ofAnInvoiceFromBeforeJustSo() {
    CouncilId council = OpeningTrial.member();
    OpeningTrial.applied(
        "ЄДРПОУ;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Рік внеску",
        OpeningTrial.edrpou(council) + ";В-9;01.02.2025;9000;2000;" + EARLIER);
    assertThat(due(EARLIER)).isEqualTo("1: 9000.00");
    var debt = Association.get(OpeningsOf.class).of(OFFICE, council).get(0);
    writeOff(council, debt, "6500.00", DAY);
    assertThat(due(EARLIER)).isEqualTo("1: 2500.00");
  }

  private static void part(CouncilId council, int place, String amount, LocalDate dueOn) {
    Association.sql(
            "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                + " up_to, due_on, agreed_on, said_by, said_at) select ?, council_id, id, 1, ?,"
                + " ?::numeric, case ? when 1 then ?::numeric else amount end, ?,"
                + " date '2026-02-01', 'test', now()"
                + " from account_entry where council_id = ? and kind = 'CHARGE'",
            UUID.randomUUID(),
            place,
            amount,
            place,
            amount,
            dueOn,
            council.value())
        .run();
  }

  private static Object due(int year) {
    return Association.sql(
            "select string_agg(month || ': ' || due, ', ' order by month)"
                + " from report_fee_months(?) where due <> 0",
            year)
        .value();
  }
}
