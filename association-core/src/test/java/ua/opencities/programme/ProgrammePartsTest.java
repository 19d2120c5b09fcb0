package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Parts beyond the founding document: measures, indicators, the passport's words, purposes. */
class ProgrammePartsTest {
  private static final LocalDate JANUARY = LocalDate.of(2022, 1, 12);
  private final ReviseProgramme revise = Association.get(ReviseProgramme.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void keepsEveryPartAsItWasWritten() {
    var outline = details.of(clerk, id).text().outline();
    var measures =
        new ProgrammePart.Measures(
            List.of(
                SampleParts.fee(Map.of(2022, Money.of("12000.00"))),
                SampleParts.withoutMoney("навчання посадових осіб")));
    var named =
        new ProgrammePart.Outline(
            outline.title(),
            Optional.of("Програма членства на 2022 рік"),
            outline.starts(),
            outline.ends(),
            outline.customer(),
            outline.executors(),
            outline.legalBases(),
            List.of("- Асоціація відкритих міст;", "Асоціація міст України."));
    var reporting = reporting(List.of("до 1 липня 2022 року", "до 1 лютого 2023 року"));

    for (ProgrammePart part :
        List.of(
            named,
            reporting,
            measures,
            SampleParts.services(2022, "2.5"),
            SampleParts.shorter(),
            SampleParts.feeAndTargetedContribution(2022))) write(part);

    var text = details.of(clerk, id).text();
    assertThat(text.outline()).isEqualTo(named);
    assertThat(text.outline().associations())
        .containsExactly("Асоціація відкритих міст", "Асоціація міст України");
    assertThat(text.aims()).isEqualTo(reporting);
    assertThat(text.measures()).isEqualTo(measures);
    assertThat(text.indicators()).isEqualTo(SampleParts.services(2022, "2.5"));
    assertThat(text.passport()).isEqualTo(SampleParts.shorter());
    assertThat(text.total()).isEqualTo(Money.of("497060.00"));
  }

  @Test
  void rewritesTheTablesWithoutLeavingOldRows() {
    write(measures(2022, "12000.00"));
    write(SampleParts.services(2022, "2"));

    write(measures(2022, "11000.00"));
    write(SampleParts.services(2022, "3"));

    assertThat(details.of(clerk, id).text().measures()).isEqualTo(measures(2022, "11000.00"));
    assertThat(rows("programme_measure_amount")).isEqualTo(1);
    assertThat(rows("programme_indicator")).isEqualTo(2);
    write(ProgrammePart.Measures.NONE);
    write(ProgrammePart.Indicators.NONE);
    assertThat(rows("programme_measure") + rows("programme_indicator_value")).isZero();
  }

  @Test
  void letsPlansOfYearsGoThatTheProgrammeNoLongerHolds() {
    write(until(2023));
    write(
        new ProgrammePart.Measures(
            List.of(
                SampleParts.fee(Map.of(2022, Money.of("12000.00"), 2023, Money.of("12500.00"))))));
    write(SampleParts.services(2023, "4"));

    write(until(2022));

    var text = details.of(clerk, id).text();
    assertThat(text.measures().rows().get(0).amounts().years()).containsExactly(2022);
    assertThat(text.indicators().rows().get(0).values().years()).isEmpty();
  }

  @Test
  void refusesMoneyAndValuesOfYearsThatTheProgrammeDoesNotHold() {
    assertThatThrownBy(() -> write(measures(2024, "1.00")))
        .hasMessageContaining("measure-outside-years");
    assertThatThrownBy(() -> write(SampleParts.services(2021, "1")))
        .hasMessageContaining("indicator-outside-years");
    assertThat(details.of(clerk, id).text().measures()).isEqualTo(ProgrammePart.Measures.NONE);
  }

  @Test
  void refusesEveryBodysActWhileMeasuresAndFundingAreDifferentSums() {
    write(measures(2022, "11500.00"));

    var cover = details.of(clerk, id).text().measuresCover().get(0);
    assertThat(cover.answer()).isEqualTo(MeasuresCover.Answer.LESS);
    assertThat(cover.difference()).isEqualTo(Money.of("500.00"));
    assertThatThrownBy(
            () -> Association.get(RecordCommitteeAct.class).record(clerk, id, act("5", JANUARY)))
        .isInstanceOfSatisfying(
            MeasuresDoNotAddUp.class,
            refused ->
                assertThat(sentence(refused))
                    .contains("За 2022 рік", "11\u00a0500,00", "12\u00a0000,00"));
    Association.get(PutUnderAdministration.class)
        .put(Association.administrator(), zhovkva, "військова адміністрація", JANUARY);
    assertThatThrownBy(
            () -> Association.get(RecordSessionAct.class).record(clerk, id, act("5", JANUARY)))
        .isInstanceOf(MeasuresDoNotAddUp.class);

    write(measures(2022, "12000.00"));
    Association.get(RecordSessionAct.class).record(clerk, id, act("5", JANUARY));

    assertThat(details.of(clerk, id).state()).isEqualTo(ProgrammeState.APPROVED);
  }

  @Test
  void offersRowsOfTheTemplateThatAddUp() {
    var card = Association.get(CouncilProfile.class).of(clerk, zhovkva);
    var text = details.of(clerk, id).text();
    assertThat(text.measures()).as("never forced").isEqualTo(ProgrammePart.Measures.NONE);

    var measures = ProgrammeTemplate.measuresFor(card, text);
    write(measures);
    write(ProgrammeTemplate.indicatorsFor(card, text));

    var offered = details.of(clerk, id).text();
    assertThat(measures.rows()).extracting(Measure::source).contains("міський бюджет");
    assertThat(offered.measuresCover())
        .containsExactly(new MeasuresCover(2022, Money.of("12000.00"), Money.of("12000.00")));
    assertThat(offered.indicators().rows())
        .extracting(Indicator::group)
        .contains(IndicatorGroup.values());
  }

  @Test
  void saysThreeAssociationsOverThreeYears() {
    var draft = Association.get(DraftProgramme.class);
    var three = draft.fromTemplate(clerk, zhovkva, 2021, 2023);
    List<FundingLine> lines =
        List.of(2021, 2022, 2023).stream()
            .flatMap(
                year ->
                    List.of(
                        SampleParts.line(year, "732000.00").forPurpose("Асоціація міст"),
                        SampleParts.line(year, "73000.00").forPurpose("обласне відділення"),
                        SampleParts.line(year, "80000.00").forPurpose("Асоціація відкритих міст"))
                        .stream())
            .toList();

    revise.revise(
        clerk, three, details.of(clerk, three).version(), new ProgrammePart.Funding(lines));

    var text = details.of(clerk, three).text();
    assertThat(text.total()).isEqualTo(Money.of("2655000.00"));
    assertThat(text.plannedFor(2022)).isEqualTo(Money.of("885000.00"));
    assertThat(text.funding().lines()).isEqualTo(lines);
  }

  private void write(ProgrammePart part) {
    revise.revise(clerk, id, details.of(clerk, id).version(), part);
  }

  private static ProgrammePart.Measures measures(int year, String amount) {
    return new ProgrammePart.Measures(List.of(SampleParts.fee(Map.of(year, Money.of(amount)))));
  }

  private static ProgrammePart.Outline until(int year) {
    var it = SampleProgramme.text().outline();
    return new ProgrammePart.Outline(
        it.title(),
        it.decisionTitle(),
        it.starts(),
        LocalDate.of(year, 12, 31),
        it.customer(),
        it.executors(),
        it.legalBases(),
        it.associations());
  }

  private static ProgrammePart.Aims reporting(List<String> dates) {
    var it = SampleProgramme.text().aims();
    return new ProgrammePart.Aims(
        it.background(), it.purpose(), it.tasks(), it.results(), it.stages(), it.control(), dates);
  }

  private long rows(String table) {
    return ((Number)
            Association.sql("select count(*) from " + table + " where programme_id = ?", id.value())
                .rows()
                .get(0)
                .get(0))
        .longValue();
  }

  private static String sentence(RuleBroken refused) {
    return Texts.of(Language.UK).sentence(refused);
  }
}
