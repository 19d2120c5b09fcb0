package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.PdfPaper;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A council's papers in the short form, and in words of its own. */
class ChosenWordingsTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void theShortDecisionHasOnePoint() throws IOException {
    chooseShort(PaperKind.EXECUTIVE_DECISION);
    assertThat(words(PaperKind.EXECUTIVE_DECISION))
        .startsWith("УКРАЇНА Жовківська міська рада Львівського району Львівської області")
        .contains(
            "Керуючись ст. 28 Закону України «Про місцеве самоврядування в Україні», виконком")
        .contains("ВИРІШИВ: 1. Погодити Місцеву програму членства")
        .contains("що додається. Міський голова Олег ВОЛЬСЬКИЙ")
        .doesNotContain("2. ");
  }

  @Test
  void theShortProgrammeHasFiveSectionsAndNoAnnexMark() throws IOException {
    chooseShort(PaperKind.PROGRAMME);
    assertThat(words(PaperKind.PROGRAMME))
        .startsWith("Місцева програма членства Жовківської міської ради")
        .containsSubsequence(
            "I. Загальні положення 1.1. ",
            "1.2. Правовою основою Програми є Конституція України,",
            "II. Мета програми 2. ",
            "III. Основні завдання 3. До основних завдань Програми належать: – ",
            "IV. Фінансування програми 4. Фінансування заходів здійснюється за рахунок: – коштів",
            "V. Очікувані результати виконання програми 5. ",
            "Керуюча справами Мар’яна ЦИМБАЛА")
        .doesNotContain("VI.", "Додаток");
  }

  @Test
  void theShortPassportHasTenItems() throws IOException {
    chooseShort(PaperKind.PASSPORT);
    assertThat(words(PaperKind.PASSPORT))
        .startsWith("Паспорт місцевої програми членства")
        .containsSubsequence(
            "1. Назва: Місцева програма",
            "5. Обсяги фінансування: 12 000,00 гривень.",
            "6. Початок: 01.01.2022, закінчення: 31.12.2022.",
            "7. Етапи виконання: І етап.",
            "9. Контроль за виконанням: здійснює Жовківська міська рада.",
            "10. Виконавець: Жовківська міська рада.");
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AMENDING_DECISION", "REPEAL_DECISION"})
  void saysTheSameWordsInPreviewDocxAndPdf(PaperKind kind) throws IOException {
    chooseShort(kind);
    var paper = Association.get(ProgrammePapers.class).of(clerk, id, kind);
    String docx = Spoken.inDocx(DocxPaper.of(paper));
    assertThat(Spoken.inPdf(PdfPaper.of(paper))).isEqualTo(docx);
    assertThat(Spoken.inPreview(PreviewHtml.of(paper))).isEqualTo(docx);
    assertThat(docx).doesNotContain("..", " .", " ,", "– –", "{");
  }

  @Test
  void aCouncilsOwnWordingMakesItsPapers() throws IOException {
    Association.get(WriteTemplate.class)
        .write(
            clerk,
            TemplatePlace.of(clerk, PaperKind.PASSPORT.slug(), Variant.FULL),
            0,
            "= Наш паспорт\n#. Скільки: {{sum.full}}.\n#. Строк: {{period}}.",
            "");
    assertThat(words(PaperKind.PASSPORT))
        .isEqualTo(
            "Наш паспорт 1. Скільки: 12 000,00 грн (дванадцять тисяч гривень 00 копійок)."
                + " 2. Строк: 2022 рік.");
  }

  private void chooseShort(PaperKind kind) {
    Association.get(ChooseTemplate.class)
        .choose(clerk, TemplatePlace.of(clerk, kind.slug(), Variant.SHORT));
  }

  private String words(PaperKind kind) throws IOException {
    return Spoken.inDocx(DocxPaper.of(Association.get(ProgrammePapers.class).of(clerk, id, kind)));
  }
}
