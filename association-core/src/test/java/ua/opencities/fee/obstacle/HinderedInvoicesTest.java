package ua.opencities.fee.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;

/** An obstacle is of a year's annual fee: the register and the report count the same. */
class HinderedInvoicesTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(Association.get(Clock.class));

  @Test
  void theRegisterAndTheReportCountTheAnnualFeeAlone() {
    int year = RunFixture.annualYear();
    var council = RunFixture.member(500);
    var targeted = RunFixture.adopt(TariffKind.TARGETED, "На захід із причиною");
    var both =
        List.of(
            RunFixture.annual(year, council),
            RunFixture.terms(year, TariffKind.TARGETED, targeted, council));
    both.forEach(terms -> RunFixture.issue(OFFICE, RunFixture.simulate(terms)));
    assertThat(RunFixture.count("invoice", council)).isEqualTo(2);
    Association.get(TellObstacle.class)
        .tell(OFFICE, council, year, ObstacleKind.NO_ALLOCATION, TODAY, Optional.empty());
    var hindered = Association.get(InvoiceRegister.class).list(OFFICE, hindered(year));
    assertThat(hindered.page().items()).extracting(InvoiceRow::council).containsExactly(council);
    Money told =
        Association.get(FeeReport.class).by(OFFICE, year, Dimension.OBLAST).totals().hindered();
    assertThat(hindered.page().items().get(0).outstanding()).isEqualTo(told);
  }

  private static InvoiceSearch hindered(int year) {
    return new InvoiceSearch(
        Optional.empty(),
        Optional.of(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        InvoiceSearch.Sort.NEWEST,
        Page.Request.first());
  }
}
