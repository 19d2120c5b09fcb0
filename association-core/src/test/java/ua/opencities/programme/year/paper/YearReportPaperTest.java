package ua.opencities.programme.year.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.SampleReport;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class YearReportPaperTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void saysHowTheProgrammeWasCarriedOut(Variant variant) {
    SampleReport.approvedWithMeasures(zhovkva);
    SampleMoney.paid(zhovkva, LocalDate.of(SampleReport.YEAR, 3, 1), "12000.00");
    SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    String said = said(variant);
    assertThat(said)
        .contains(
            "ЗВІТ",
            "Чернетка: звіт ще не завершено.",
            "лановано 12 000,00 грн, використано 12 000,00 грн (100 %)",
            "внесок сплачено",
            "не виконано",
            "Місцеві петиції – з 1 лютого 2022 року",
            "Програму виконано.",
            "Олег ВОЛЬСЬКИЙ");
    if (variant == Variant.FULL)
      assertThat(said)
          .contains(
              "Жовківська міська рада, 20 січня 2022 року № 16/VIII-870",
              "кількість підключених інструментів",
              "перенесено");
  }

  @Test
  void aFinishedOneIsMadeOnceHoweverManyAskForIt() throws Exception {
    YearReportView report = finished();
    Callable<byte[]> take = () -> take(clerk, PaperFormat.PDF).bytes();
    var taken = new ArrayList<byte[]>();
    var pool = Executors.newFixedThreadPool(5);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 5).mapToObj(i -> take).toList()))
        taken.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(taken).allMatch(bytes -> java.util.Arrays.equals(bytes, taken.get(0)));
    assertThat(Association.get(PaperTrail.class).of(clerk, "year-report.pdf", report.id()))
        .hasSize(1);
    assertThat(take(Association.administrator(), PaperFormat.DOCX).name())
        .isEqualTo("zvit-2022-1.docx");
  }

  @Test
  void isNobodysBeforeItIsBegunAndAnotherCouncilsNever() {
    assertThatThrownBy(() -> take(clerk, PaperFormat.PDF)).isInstanceOf(NotFound.class);
    finished();
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> take(stranger, PaperFormat.PDF)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void shippedWordingsCanBeReadAndLookedAtBeforeThereIsAReport(Variant variant) {
    String wording = YearReportTemplates.shipped(variant);
    assertThat(PaperMarkup.of(wording, YearReportFields.ALL)).isNotNull();
    var shown =
        Association.get(PreviewTemplate.class)
            .of(clerk, Optional.of(zhovkva), YearReportTemplates.KIND, wording);
    assertThat(PreviewHtml.of(shown.paper())).contains("Зразкової міської ради", "Вигадані дані");
  }

  @Test
  void everyFieldHasAMeaningInBothLanguages() {
    for (Language language : Language.values())
      for (String key : meanings())
        assertThat(Texts.of(language).knows(key)).as(key + " " + language).isTrue();
  }

  private YearReportView finished() {
    SampleReport.approvedWithMeasures(zhovkva);
    YearReportView draft =
        SampleReport.save(zhovkva, SampleReport.answered(SampleReport.toWrite(zhovkva)));
    return SampleReport.finish(zhovkva, draft.version());
  }

  private PaperFile take(Actor actor, PaperFormat format) {
    return Association.get(TakeYearReport.class)
        .take(actor, ReportOn.year(zhovkva, SampleReport.YEAR), format);
  }

  private String said(Variant variant) {
    var shown =
        Association.get(PreviewTemplate.class)
            .of(
                clerk,
                Optional.of(zhovkva),
                YearReportTemplates.KIND,
                YearReportTemplates.shipped(variant));
    return PreviewHtml.of(shown.paper())
        .replaceAll("<[^>]+>", " ")
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ");
  }

  private static Set<String> meanings() {
    var keys = new TreeSet<String>();
    for (Field field : YearReportFields.ALL.fields()) collect(List.of(field), keys);
    return keys;
  }

  private static void collect(List<Field> way, Set<String> keys) {
    keys.add(YearReportFields.ALL.meaning(way));
    for (Field item : way.get(way.size() - 1).items()) {
      var further = new ArrayList<>(way);
      further.add(item);
      collect(further, keys);
    }
  }
}
