package ua.opencities.programme.year.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.report.year.YearProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Two programmes hold in 2022: one of that year, and one of 2021–2022 that was approved later. */
class ChooseYearProgrammeTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId ofTheYear = SampleAmendment.approved(council);
  private final ProgrammeId older = SampleTwo.beside(council, ofTheYear);
  private final ChooseYearProgramme choose = Association.get(ChooseYearProgramme.class);

  @Test
  void goesByTheLatestUntilTheCouncilSaysOtherwiseAndNamesTheOther() {
    assertThat(year().programme().orElseThrow().id()).isEqualTo(ofTheYear.value());
    assertThat(year().programme().orElseThrow().chosen()).isFalse();
    assertThat(year().besides()).extracting(YearProgramme::id).containsExactly(older.value());
    assertThat(reported()).isEqualTo(ofTheYear);

    choose.choose(clerk, 2022, older);

    assertThat(year().programme().orElseThrow().id()).isEqualTo(older.value());
    assertThat(year().programme().orElseThrow().chosen()).isTrue();
    assertThat(year().besides()).extracting(YearProgramme::id).containsExactly(ofTheYear.value());
    assertThat(reported()).isEqualTo(older);
    choose.choose(clerk, 2022, ofTheYear);
    assertThat(reported()).isEqualTo(ofTheYear);
  }

  @Test
  void goesFirstByAProgrammeThatPlansTheFeeOfThisAssociation() {
    Association.sql(
            "update programme set associations = case id when ? then 'Наша'"
                + " else 'Чужа' || chr(10) || 'Ще одна' end where council_id = ?",
            older.value(),
            council.value())
        .run();
    assertThat(reported()).isEqualTo(older);
    choose.choose(clerk, 2022, ofTheYear);
    assertThat(reported()).isEqualTo(ofTheYear);
  }

  @Test
  void theInvoiceRestsOnTheProgrammeThatTheYearGoesBy() {
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    choose.choose(clerk, 2022, ofTheYear);

    var invoice = FeeFixture.invoice(council, 2022, LocalDate.of(2022, 12, 1));

    assertThat(
            Association.get(InvoiceDetails.class)
                .of(Association.administrator(), invoice)
                .legalBases()
                .get(0))
        .contains("16/VIII-870")
        .doesNotContain("17/VIII-900");
  }

  @Test
  void anAmendmentKeepsTheChoiceAndARepealEndsIt() {
    choose.choose(clerk, 2022, older);
    ProgrammeId amended = SampleAmendment.lessMoney(council, older, AmendmentKind.POINTS);
    SampleAmendment.decided(council, amended, "18/VIII-950");
    assertThat(reported()).isEqualTo(amended);

    Association.get(RepealProgramme.class)
        .repeal(clerk, amended, act("20", SampleTwo.LATER.plusDays(60)));

    assertThat(reported()).isEqualTo(ofTheYear);
    assertThat(year().programme().orElseThrow().id()).isEqualTo(ofTheYear.value());
    assertThat(year().besides()).isEmpty();
  }

  @Test
  void saysNothingTwiceAndKeepsWhatWasSaid() {
    choose.choose(clerk, 2022, older);
    choose.choose(clerk, 2022, older);
    choose.choose(clerk, 2022, ofTheYear);

    assertThat(
            Association.sql(
                    "select place, first_edition from programme_year_choice where council_id = ?"
                        + " order by place",
                    council.value())
                .rows())
        .isEqualTo(List.of(List.of(1, older.value()), List.of(2, ofTheYear.value())));
  }

  @Test
  void refusesWhatDoesNotHoldInTheYearOrIsAnothers() {
    assertThatThrownBy(() -> choose.choose(clerk, 2021, ofTheYear))
        .hasMessageContaining("chosen-is-of-other-years");
    ProgrammeId draft =
        Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2022, 2022);
    assertThatThrownBy(() -> choose.choose(clerk, 2022, draft))
        .hasMessageContaining("chosen-is-not-in-force");
    Actor stranger = Association.clerkOf(SampleProgramme.council());
    assertThatThrownBy(() -> choose.choose(stranger, 2022, older)).isInstanceOf(NotFound.class);
    assertThat(reported()).isEqualTo(ofTheYear);
  }

  private CouncilYear year() {
    return Association.get(YearOfCouncil.class).in(clerk, council, 2022);
  }

  private ProgrammeId reported() {
    ProgrammeId ofReport =
        Association.get(YearReportOf.class)
            .toWrite(clerk, ReportOn.year(council, 2022), List.of())
            .programme();
    assertThat(Association.get(ProgrammesOfYears.class).of(clerk, council))
        .as("the home page and the card")
        .containsEntry(2022, ofReport);
    return ofReport;
  }
}
