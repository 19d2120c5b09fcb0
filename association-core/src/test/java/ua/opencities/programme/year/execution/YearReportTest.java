package ua.opencities.programme.year.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.year.execution.SampleReport.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.document.Sha256;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class YearReportTest {
  private final CouncilId zhovkva = SampleProgramme.council();

  @Test
  void beginsWithThePlanAndWhatThePlatformKnows() {
    var programme = SampleReport.approvedWithMeasures(zhovkva);
    paid("12000.00");

    ToWrite open = SampleReport.toWrite(zhovkva);

    assertThat(open.programme()).isEqualTo(programme);
    assertThat(open.version()).isZero();
    var text = open.text();
    assertThat(text.measures())
        .extracting(MeasureResult::measure)
        .containsExactly("сплата щорічного внеску", "навчання посадових осіб");
    assertThat(text.measures().get(0).spent()).contains(Money.of("12000.00"));
    assertThat(text.measures().get(1).fulfilment()).isEmpty();
    assertThat(text.indicators().get(0).planned().orElseThrow().decimal()).isEqualTo("3");
    assertThat(text.spent()).isEqualTo(Money.of("12000.00"));
    assertThat(text.gains()).containsExactly("Місцеві петиції — з 1 лютого 2022 року");
  }

  @Test
  void isSavedAsFarAsItIsWrittenAndThenFinishedOnce() {
    SampleReport.approvedWithMeasures(zhovkva);
    paid("12000.00");
    YearReportView half = SampleReport.save(zhovkva, SampleReport.toWrite(zhovkva));
    assertThat(half.isFinal()).isFalse();
    ToWrite again = SampleReport.toWrite(zhovkva);
    assertThat(again.version()).isEqualTo(half.version());
    YearReportView whole = SampleReport.save(zhovkva, SampleReport.answered(again));

    YearReportView done = SampleReport.finish(zhovkva, whole.version());

    assertThat(done.isFinal()).isTrue();
    assertThat(done.finishedBy()).contains("Посадова особа");
    assertThat(done.text()).isEqualTo(whole.text());
    assertThat(done.text().measures().get(1).note()).contains("перенесено");
    assertThat(done.sha256()).contains(Sha256.of(content()));
    assertThatThrownBy(() -> SampleReport.finish(zhovkva, done.version()))
        .isInstanceOf(YearReportStands.class);
    assertThatThrownBy(() -> SampleReport.toWrite(zhovkva)).isInstanceOf(YearReportStands.class);
  }

  @Test
  void saysAllThatIsMissingAtOnce() {
    SampleReport.approvedWithMeasures(zhovkva);
    YearReportView empty = SampleReport.save(zhovkva, unanswered(SampleReport.toWrite(zhovkva)));

    assertThatThrownBy(() -> SampleReport.finish(zhovkva, empty.version()))
        .isInstanceOfSatisfying(
            SeveralRulesBroken.class,
            several ->
                assertThat(several.rules())
                    .extracting(RuleBroken::field)
                    .containsExactly(
                        "fulfilment-0", "fulfilment-1", "reached-0", "actual-0", "actual-1"));
  }

  @Test
  void isNotFinishedWhileItsSumsAreNotTheYears() {
    SampleReport.approvedWithMeasures(zhovkva);
    paid("12000.00");
    YearReportView draft =
        SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    SampleMoney.paid(zhovkva, LocalDate.of(YEAR, 6, 1), "100.00");

    assertThatThrownBy(() -> SampleReport.finish(zhovkva, draft.version()))
        .hasMessageContaining("spent-is-not-paid");
  }

  @Test
  void asksForNoPaymentsWhereNoneWereTold() {
    SampleReport.approvedWithMeasures(zhovkva);
    ToWrite open = SampleReport.toWrite(zhovkva);
    assertThat(open.text().spent()).isEqualTo(Money.ZERO);
    YearReportView draft = SampleReport.save(zhovkva, SampleReport.answered(open));
    assertThat(SampleReport.finish(zhovkva, draft.version()).isFinal()).isTrue();
  }

  @Test
  void tellsTwoWritersApart() {
    SampleReport.approvedWithMeasures(zhovkva);
    ToWrite seen = SampleReport.toWrite(zhovkva);
    SampleReport.save(zhovkva, seen);
    assertThatThrownBy(() -> SampleReport.save(zhovkva, seen))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void followsAnAmendmentAndKeepsWhatIsAnswered() {
    var first = SampleAmendment.approved(zhovkva);
    ToWrite before = SampleReport.toWrite(zhovkva);
    assertThat(before.text().measures()).as("its tasks").isNotEmpty();
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    SampleAmendment.decided(zhovkva, next, "22");

    assertThatThrownBy(() -> SampleReport.save(zhovkva, before))
        .isInstanceOf(SomeoneElseChanged.class);
    ToWrite now = SampleReport.toWrite(zhovkva);
    assertThat(now.programme()).isEqualTo(next);
    assertThat(now.text().planned()).isEqualTo(Money.of("9000.00"));
  }

  @Test
  void answersAMistakeByTheNextReport() {
    SampleReport.approvedWithMeasures(zhovkva);
    YearReportView draft =
        SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    SampleReport.finish(zhovkva, draft.version());
    var clerk = Association.clerkOf(zhovkva);

    YearReportView next =
        Association.get(CorrectYearReport.class).correct(clerk, ReportOn.year(zhovkva, YEAR));

    assertThat(next.number()).isEqualTo(2);
    assertThat(next.text()).isEqualTo(draft.text());
    assertThatThrownBy(
            () ->
                Association.get(CorrectYearReport.class)
                    .correct(clerk, ReportOn.year(zhovkva, YEAR)))
        .hasMessageContaining("not-final");
    assertThat(Association.get(YearReportOf.class).in(clerk, zhovkva, YEAR))
        .extracting(YearReportView::state)
        .containsExactly(ReportState.DRAFT, ReportState.FINAL);
  }

  @Test
  void ofManyWhoFinishAtOnceOneDoes() throws Exception {
    SampleReport.approvedWithMeasures(zhovkva);
    YearReportView draft =
        SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    Callable<Boolean> finish =
        () -> {
          try {
            SampleReport.finish(zhovkva, draft.version());
            return true;
          } catch (YearReportStands late) {
            return false;
          }
        };
    var done = new ArrayList<Boolean>();
    var pool = Executors.newFixedThreadPool(6);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> finish).toList()))
        done.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(done).containsOnlyOnce(true);
  }

  @Test
  void theDatabaseItselfKeepsAFinishedReport() {
    SampleReport.approvedWithMeasures(zhovkva);
    YearReportView draft =
        SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    SampleReport.finish(zhovkva, draft.version());
    for (String deed :
        List.of(
            "update programme_year_report set spent = 1 where state = 'FINAL'",
            "delete from programme_year_report"))
      assertThatThrownBy(() -> Association.sql(deed).run()).hasStackTraceContaining("append-only");
  }

  @Test
  void hasNothingToSayWithoutAnApprovedProgramme() {
    SampleProgramme.entered(zhovkva);
    assertThatThrownBy(() -> SampleReport.toWrite(zhovkva)).hasMessageContaining("no-programme");
    assertThatThrownBy(
            () ->
                Association.get(YearReportOf.class)
                    .toWrite(Association.clerkOf(zhovkva), ReportOn.year(zhovkva, 2199), List.of()))
        .hasMessageContaining("year-not-begun");
    assertThatThrownBy(() -> SampleReport.finish(zhovkva, 0)).hasMessageContaining("not-saved");
  }

  @Test
  void isTheCouncilsOwnAffair() {
    SampleReport.approvedWithMeasures(zhovkva);
    ToWrite open = SampleReport.toWrite(zhovkva);
    var stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(
            () -> Association.get(SaveYearReport.class).save(stranger, zhovkva, YEAR, open))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Association.get(YearReportOf.class).in(stranger, zhovkva, YEAR))
        .isInstanceOf(NotFound.class);
  }

  private void paid(String amount) {
    SampleMoney.paid(zhovkva, LocalDate.of(YEAR, 3, 1), amount);
  }

  private static ToWrite unanswered(ToWrite open) {
    var text = open.text();
    return new ToWrite(
        open.programme(),
        open.version(),
        new ExecutionText(
            text.measures(),
            text.indicators(),
            text.sources().stream().map(row -> row.answered(Optional.empty())).toList(),
            List.of(),
            Optional.empty()));
  }

  private String content() {
    return (String)
        Association.sql(
                "select content from programme_year_report where council_id = ?", zhovkva.value())
            .rows()
            .get(0)
            .get(0);
  }
}
