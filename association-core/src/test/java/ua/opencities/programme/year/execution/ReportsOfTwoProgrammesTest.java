package ua.opencities.programme.year.execution;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.year.execution.SampleReport.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.year.choice.ChooseYearProgramme;
import ua.opencities.programme.year.choice.SampleTwo;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** 2022 goes by a programme with measures; one of 2021–2022 holds beside it. */
class ReportsOfTwoProgrammesTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId ofTheYear = SampleReport.approvedWithMeasures(council);
  private final ProgrammeId other = SampleTwo.beside(council, ofTheYear);
  private final ReportOn onTheOther = ReportOn.year(council, YEAR).of(other);
  private final YearReportOf reports = Association.get(YearReportOf.class);

  @Test
  void eachIsReportedOnByItselfWithItsOwnMoneyAndNumber() {
    SampleMoney.paid(council, LocalDate.of(YEAR, 6, 1), "12000.00");
    for (MoneyStep step : MoneyStep.values())
      if (step != MoneyStep.LAPSED)
        SampleMoney.tell(
            council,
            YEAR,
            EnteredMoney.of(step, "500.00", LocalDate.of(YEAR, 6, 2), "9").of(other));
    YearReportView first = finishedOfTheYear();

    ToWrite open = reports.toWrite(clerk, onTheOther, List.of());
    assertThat(open.programme()).isEqualTo(other);
    assertThat(open.version()).isZero();
    YearReportView second =
        Association.get(SaveYearReport.class).save(clerk, council, YEAR, answered(open, "500.00"));
    Association.get(FinishYearReport.class).finish(clerk, onTheOther, second.version());

    assertThat(first.number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(1);
    assertThat(reports.of(clerk, onTheOther))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.first()).isEqualTo(other);
              assertThat(report.text().spent()).isEqualTo(Money.of("500.00"));
            });
    assertThat(reports.of(clerk, ReportOn.year(council, YEAR)))
        .extracting(YearReportView::first)
        .containsExactly(ofTheYear);
    assertThat(reports.in(clerk, council, YEAR))
        .extracting(YearReportView::first)
        .containsExactly(ofTheYear, other);
  }

  @Test
  void aReportOnTheOtherIsRefusedWhereItsOwnMoneySaysOtherwise() {
    SampleMoney.paid(council, LocalDate.of(YEAR, 6, 1), "12000.00");
    SampleMoney.tell(
        council,
        YEAR,
        EnteredMoney.of(MoneyStep.PLANNED, "500.00", LocalDate.of(YEAR, 6, 2), "9").of(other));
    ToWrite open = reports.toWrite(clerk, onTheOther, List.of());
    Association.get(SaveYearReport.class).save(clerk, council, YEAR, answered(open, "12000.00"));
    assertThatThrownBy(() -> Association.get(CheckYearReport.class).check(clerk, onTheOther))
        .isInstanceOf(ReportNotComplete.class);
  }

  @Test
  void theYearIsReportedWhenTheProgrammeThatItGoesByIs() {
    finishedOfTheYear();
    assertThat(reported()).isTrue();

    Association.get(ChooseYearProgramme.class).choose(clerk, YEAR, other);

    assertThat(reported()).as("the other one pays the fee now and has no report").isFalse();
    assertThat(reports.of(clerk, ReportOn.year(council, YEAR))).isEmpty();
    assertThat(reports.in(clerk, council, YEAR)).hasSize(1);
  }

  @Test
  void theYearFolderHoldsThePapersOfBoth() {
    finishedOfTheYear();
    ToWrite open = reports.toWrite(clerk, onTheOther, List.of());
    var draft =
        Association.get(SaveYearReport.class).save(clerk, council, YEAR, answered(open, "0.00"));
    assertThat(FactsJson.of(draft)).contains("\"first\": \"" + other + "\"");
    assertThat(
            Association.get(TakeYearReport.class).take(clerk, onTheOther, PaperFormat.PDF).bytes())
        .startsWith("%PDF".getBytes(US_ASCII));
    assertThat(Association.get(YearFolder.class).unread(clerk, council, YEAR))
        .extracting(YearFolder.Unread::path)
        .contains("report/report-1.pdf", "report-2/report-1.pdf", "report-2/report-1.json");
  }

  private boolean reported() {
    return Association.get(YearOfCouncil.class).in(clerk, council, YEAR).isReported();
  }

  private YearReportView finishedOfTheYear() {
    ToWrite open = SampleReport.toWrite(council);
    return SampleReport.finish(
        council, SampleReport.save(council, SampleReport.answered(open)).version());
  }

  private static ToWrite answered(ToWrite open, String spent) {
    var text = open.text();
    return new ToWrite(
        open.programme(),
        open.version(),
        new ExecutionText(
            text.measures().stream()
                .map(
                    row ->
                        row.answered(
                            Optional.of(Fulfilment.DONE),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                .toList(),
            text.indicators().stream()
                .map(row -> row.answered(row.planned(), Optional.empty()))
                .toList(),
            text.sources().stream().map(row -> row.answered(Optional.of(Money.of(spent)))).toList(),
            List.of(),
            Optional.empty()));
  }
}
