package ua.opencities.report.fee.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** 10 000 inhabitants by 0,40 are 4 000,00 of each kind of fee. */
class FeesByKindTest {
  private static final Actor OFFICE = Association.administrator();
  private static final TariffId PORTAL = RunFixture.adopt(TariffKind.TARGETED, "На портал звітів");
  private static final TariffId STUDY = RunFixture.adopt(TariffKind.TARGETED, "На навчання звітів");
  private final int year = RunFixture.year();
  private final CouncilId one = RunFixture.member(10_000);
  private final CouncilId other = RunFixture.member(20_000);

  @Test
  void eachKindHasItsLineAndTheTotalIsTheirSum() {
    issue(RunFixture.annual(year, one, other));
    Association.sql(
            "update membership set member_since = make_date(?, 5, 1) where council_id = ?",
            year,
            other.value())
        .run();
    issue(RunFixture.terms(year, TariffKind.ENTRY, null, other));
    issue(RunFixture.terms(year, TariffKind.TARGETED, PORTAL, one, other));
    issue(RunFixture.terms(year, TariffKind.TARGETED, STUDY, one));
    pay(one, "9000.00");

    var report = report();
    assertThat(report.kinds().keySet())
        .containsExactly(
            new FeeKind("ANNUAL", ""),
            new FeeKind("ENTRY", ""),
            new FeeKind("TARGETED", "На навчання звітів"),
            new FeeKind("TARGETED", "На портал звітів"));
    assertThat(report.kinds().get(new FeeKind("ANNUAL", "")).charged())
        .isEqualTo(Money.of("12000.00"))
        .isEqualTo(
            Association.get(FeeReport.class).by(OFFICE, year, Dimension.OBLAST).totals().charged());
    var portal = report.kinds().get(new FeeKind("TARGETED", "На портал звітів"));
    assertThat(portal.councils()).isEqualTo(2);
    assertThat(portal.charged()).isEqualTo(Money.of("12000.00"));
    assertThat(report.kinds().get(new FeeKind("ENTRY", "")).charged())
        .isEqualTo(Money.of("8000.00"));
    assertThat(report.totals().charged()).isEqualTo(Money.of("36000.00"));
    assertThat(report.totals().paid()).isEqualTo(Money.of("9000.00"));
    assertThat(report.totals().outstanding()).isEqualTo(Money.of("27000.00"));
    assertThat(Money.sum(report.lines().stream().map(it -> it.figures().charged()).toList()))
        .isEqualTo(report.totals().charged());
    assertThat(balance(one).plus(balance(other))).isEqualTo(report.totals().outstanding());
  }

  @Test
  void aYearWithoutAnyChargeHasNoLines() {
    assertThat(report().lines()).isEmpty();
    assertThat(report().totals().charged()).isEqualTo(Money.ZERO);
    assertThat(StatementCount.of(this::report)).isLessThanOrEqualTo(2);
  }

  private KindReport report() {
    return Association.get(FeesByKind.class).of(OFFICE, year);
  }

  private static Money balance(CouncilId council) {
    return Money.of(
        Association.sql(
                "select sum(amount) from account_entry where council_id = ?", council.value())
            .value()
            .toString());
  }

  private static void issue(RunTerms terms) {
    RunFixture.issue(OFFICE, RunFixture.simulate(terms));
  }

  private static void pay(CouncilId council, String amount) {
    var receipt =
        new Receipt(
            LocalDate.of(2026, 5, 20),
            Money.of(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Внески, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(OFFICE, council, receipt, Optional.empty(), UUID.randomUUID());
  }
}
