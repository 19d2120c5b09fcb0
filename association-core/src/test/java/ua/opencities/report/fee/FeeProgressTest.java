package ua.opencities.report.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Two years of the nineties, which no other test has: 1 000,00 for every council. */
class FeeProgressTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = 1996;

  @BeforeAll
  static void twoYearsOfFees() {
    FeeFixture.association();
    tariff();
    CouncilId first = member();
    CouncilId second = member();
    issue(first, 1995, "1995-01-10", "1995-04-01");
    pay(first, "1995-03-05", "1000.00");
    issue(first, YEAR, "1996-01-10", "1996-04-01");
    issue(second, YEAR, "1996-02-10", "1996-06-01");
    pay(first, "1996-03-05", "600.00");
    pay(first, "1996-03-25", "150.00");
    pay(second, "1997-02-01", "1000.00");
  }

  @Test
  void saysByMonthWhatFellDueAndWhatCame() {
    FeeYear year = progress().now();

    assertThat(year.councils()).isEqualTo(2);
    assertThat(year.charged()).isEqualTo(Money.of("2000.00"));
    assertThat(year.months()).hasSize(12);
    assertThat(year.months().get(2)).isEqualTo(new FeeMonth(3, Money.ZERO, Money.of("750.00")));
    assertThat(year.months().get(3).due()).isEqualTo(Money.of("1000.00"));
    assertThat(year.dueBy(5)).isEqualTo(Money.of("1000.00"));
    assertThat(year.due()).isEqualTo(Money.of("2000.00"));
    assertThat(year.percentPaid()).isEqualTo(87);
  }

  @Test
  void leavesToNoMonthWhatCameAfterTheYear() {
    FeeYear year = progress().now();

    assertThat(year.paid()).isEqualTo(Money.of("1750.00"));
    assertThat(year.paidBy(12)).isEqualTo(Money.of("750.00"));
    assertThat(year.outstanding()).isEqualTo(Money.of("250.00"));
    assertThat(year.overdue()).isEqualTo(Money.of("250.00"));
  }

  @Test
  void standsBesideTheYearBefore() {
    FeeYear before = progress().before();

    assertThat(before.year()).isEqualTo(1995);
    assertThat(before.charged()).isEqualTo(Money.of("1000.00"));
    assertThat(before.percentPaid()).isEqualTo(100);
  }

  @Test
  void comparesAsOfTheSameDay() {
    var inMarch =
        Association.sql("select * from report_fees_on(1996, date '1996-03-10')").rows().get(0);
    var inJune =
        Association.sql("select * from report_fees_on(1996, date '1996-06-01')").rows().get(0);

    assertThat(inMarch).asString().isEqualTo("[2, 2000.00, 600.00, 0.00]");
    assertThat(inJune).asString().isEqualTo("[2, 2000.00, 750.00, 250.00]");
  }

  @Test
  void isEmptyInAYearWithoutFees() {
    var empty = Association.get(FeeProgress.class).of(OFFICE, 1993);

    assertThat(empty.now().charged()).isEqualTo(Money.ZERO);
    assertThat(empty.now().percentPaid()).isZero();
    assertThat(empty.now().months()).hasSize(12);
  }

  private static FeeProgress.View progress() {
    return Association.get(FeeProgress.class).of(OFFICE, YEAR);
  }

  private static void tariff() {
    UUID tariff = UUID.randomUUID();
    Association.sql(
            "insert into tariff(id, name, kind, edition, valid_from, valid_to, act_body, act_number,"
                + " act_date, adopted_by, adopted_at, version) values (?, 'Тариф дев’яностих',"
                + " 'ANNUAL', 700000, date '1995-01-01', date '1996-12-31', 'Загальні збори', '1',"
                + " date '1994-12-01', 'test', now(), 1)",
            tariff)
        .run();
    Association.sql(
            "insert into tariff_band(id, tariff_id, population_from, fixed) values (?, ?, 0, 1000)",
            UUID.randomUUID(),
            tariff)
        .run();
  }

  private static CouncilId member() {
    var council = FeeFixture.member();
    Association.sql(
            "update membership set since = date '1994-01-01', member_since = date '1994-01-01'"
                + " where council_id = ?",
            council.value())
        .run();
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source, confirmed_by,"
                + " confirmed_at) values (?, ?, 13852, date '1994-01-01', 'Держстат', 'test', now())",
            UUID.randomUUID(),
            council.value())
        .run();
    return council;
  }

  private static void issue(CouncilId council, int year, String issuedOn, String dueOn) {
    Association.get(IssueInvoice.class)
        .issue(OFFICE, council, year, LocalDate.parse(issuedOn), LocalDate.parse(dueOn));
  }

  private static void pay(CouncilId council, String day, String amount) {
    Association.get(RecordPayment.class)
        .record(
            OFFICE,
            council,
            new Receipt(
                LocalDate.parse(day), Money.of(amount), "Платник", day, "Внесок", Optional.empty()),
            Optional.empty(),
            UUID.randomUUID());
  }
}
