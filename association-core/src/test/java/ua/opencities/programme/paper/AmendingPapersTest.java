package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.GiveUpDraft;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The papers of a programme that lives on: amended, restated, extended, repealed. */
class AmendingPapersTest {
  private static final String APPROVED =
      "затвердженої рішенням Жовківської міської ради від 20 січня 2022 року № 16/VIII-870";
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId first = SampleAmendment.approved(zhovkva);

  @Test
  void leavesRoomWhereNothingChangesYetInsteadOfAColonBeforeNothing() throws IOException {
    var next =
        Association.get(AmendProgramme.class)
            .amend(clerk, first, SampleAmendment.of(AmendmentKind.POINTS));

    assertThat(words(next, PaperKind.AMENDING_DECISION))
        .contains("такі зміни: 1.1. ____________________ 2. Установити");
  }

  @Test
  void listsWhatChangesPointByPoint() throws IOException {
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);

    assertThat(words(next, PaperKind.AMENDING_DECISION))
        .contains("Про внесення змін до Місцевої програми членства Жовківської міської ради")
        .contains("1. Внести до Місцевої програми")
        .contains(APPROVED + ", такі зміни: 1.1. у розділі «Фінансування»")
        .contains("у рядку «2022, коштів міського бюджету» цифри «12 000,00» замінити цифрами")
        .contains(" «9 000,00». 2. Установити")
        .contains("2. Установити загальний обсяг фінансування Програми в сумі 9 000,00 грн")
        .contains("від «___» ________ 20__ року")
        .endsWith("Міський голова Олег ВОЛЬСЬКИЙ");
    assertThat(words(next, PaperKind.EXPLANATORY_NOTE))
        .contains("ПОЯСНЮВАЛЬНА ЗАПИСКА до проєкту рішення «Про внесення змін до Місцевої програми")
        .contains("Підстава для змін: зменшено видатки бюджету.")
        .contains("До змін обсяг фінансування становив 12 000,00 грн.");
  }

  @Test
  void theCommitteeAgreesToAmendmentsInItsOwnWords() throws IOException {
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    assertThat(words(next, PaperKind.EXECUTIVE_DECISION))
        .contains("Про погодження змін до Місцевої програми")
        .contains("1. Погодити зміни до Місцевої програми", APPROVED + " (додаються).")
        .doesNotContain("Погодити Місцеву");

    Association.get(RecordCommitteeAct.class)
        .record(clerk, next, act("77", LocalDate.of(2022, 6, 1)));

    assertThat(words(next, PaperKind.AMENDING_DECISION))
        .contains("зміни, погоджені рішенням виконавчого комітету від 01 червня 2022 року № 77");
  }

  @Test
  void restatesTheWholeAndMarksItsText() throws IOException {
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.RESTATED);
    assertThat(words(next, PaperKind.AMENDING_DECISION))
        .contains(APPROVED + ", виклавши її в новій редакції (додається).")
        .doesNotContain("замінити словами");

    SampleAmendment.decided(zhovkva, next, "18/VIII-900");

    assertThat(words(next, PaperKind.AMENDING_DECISION)).contains("№ 18/VIII-900");
    assertThat(words(next, PaperKind.PROGRAMME))
        .startsWith(
            "У РЕДАКЦІЇ рішення сесії Жовківської міської ради від 16 червня 2022 року № 18/VIII-900");
  }

  @Test
  void extendsToALaterDay() throws IOException {
    var next =
        Association.get(AmendProgramme.class)
            .amend(clerk, first, SampleAmendment.until(LocalDate.of(2023, 12, 31)));
    assertThat(words(next, PaperKind.AMENDING_DECISION))
        .contains("Про продовження дії Місцевої програми")
        .contains("1. Продовжити дію Місцевої програми", APPROVED + ", до 31 грудня 2023 року.")
        .contains("2. У зв’язку з цим внести до Програми такі зміни: 2.1. ");
  }

  @Test
  void aSecondAmendmentSaysThatTheProgrammeWasAmendedBefore() throws IOException {
    var second = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    SampleAmendment.decided(zhovkva, second, "18/VIII-900");
    var third =
        Association.get(AmendProgramme.class)
            .amend(clerk, second, SampleAmendment.of(AmendmentKind.RESTATED));
    assertThat(words(third, PaperKind.AMENDING_DECISION)).contains(APPROVED + " (зі змінами),");
  }

  @Test
  void anAmendmentThatWasGivenUpChangedNothing() throws IOException {
    var declined = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    Association.get(SetBackProgramme.class)
        .setBack(
            clerk,
            declined,
            ActVerb.DECLINED,
            act("18-3", LocalDate.of(2022, 6, 16)),
            "не на часі");
    Association.get(GiveUpDraft.class)
        .giveUp(clerk, declined, LocalDate.of(2022, 6, 20), "немає коштів", Optional.empty());
    var another = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    assertThat(words(another, PaperKind.AMENDING_DECISION)).contains(APPROVED + ", такі зміни");
  }

  @Test
  void repealsByADecisionOfItsOwn() throws IOException {
    assertThat(words(first, PaperKind.REPEAL_DECISION))
        .contains("Про визнання такою, що втратила чинність, Місцевої програми")
        .contains("1. Визнати такою, що втратила чинність, Місцеву програму")
        .contains("затверджену рішенням Жовківської міської ради від 20 січня 2022 року")
        .contains("№ ________");

    Association.get(RepealProgramme.class)
        .repeal(clerk, first, act("20/VIII-1001", LocalDate.of(2022, 9, 1)));

    assertThat(words(first, PaperKind.REPEAL_DECISION))
        .contains("від 01 вересня 2022 року м. Жовква № 20/VIII-1001");
  }

  @Test
  void thereIsNoPaperThatTheStateDoesNotKnow() {
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    assertThat(kinds(first))
        .contains(PaperKind.SESSION_DECISION, PaperKind.REPEAL_DECISION)
        .doesNotContain(PaperKind.AMENDING_DECISION);
    assertThat(kinds(next))
        .contains(PaperKind.AMENDING_DECISION)
        .doesNotContain(PaperKind.SESSION_DECISION, PaperKind.REPEAL_DECISION);
    var papers = Association.get(ProgrammePapers.class);
    assertThatThrownBy(() -> papers.of(clerk, next, PaperKind.SESSION_DECISION))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.of(clerk, first, PaperKind.AMENDING_DECISION))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theDecisionOnRepealIsListedOnlyOnceItWasTaken() {
    var details = Association.get(ProgrammeDetails.class);
    assertThat(Association.get(ProgrammePapers.class).kinds(clerk, first))
        .isEqualTo(PaperKind.listed(details.of(clerk, first)))
        .contains(PaperKind.SESSION_DECISION)
        .doesNotContain(PaperKind.REPEAL_DECISION);
    Association.get(RepealProgramme.class)
        .repeal(clerk, first, act("20/VIII-1002", LocalDate.of(2022, 9, 1)));
    assertThat(PaperKind.listed(details.of(clerk, first))).contains(PaperKind.REPEAL_DECISION);
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void everyPaperSaysTheSameWordsInPreviewDocxAndPdf(Variant variant) throws IOException {
    var next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    for (ProgrammeId id : List.of(first, next))
      for (PaperKind kind : kinds(id)) {
        if (!ShippedWordings.variants(kind).contains(variant)) continue;
        Association.get(ChooseTemplate.class)
            .choose(clerk, TemplatePlace.of(clerk, kind.slug(), variant));
        var paper = Association.get(ProgrammePapers.class).of(clerk, id, kind);
        String docx = Spoken.inDocx(DocxPaper.of(paper));
        assertThat(Spoken.inPdf(PdfPaper.of(paper))).as(kind + "").isEqualTo(docx);
        assertThat(Spoken.inPreview(PreviewHtml.of(paper))).as(kind + "").isEqualTo(docx);
        assertThat(docx).as(kind + "").doesNotContain("..", " .", " ,", "– –", "{", "««");
      }
  }

  private List<PaperKind> kinds(ProgrammeId id) {
    return PaperKind.of(Association.get(ProgrammeDetails.class).of(clerk, id));
  }

  private String words(ProgrammeId id, PaperKind kind) throws IOException {
    return Spoken.inDocx(DocxPaper.of(Association.get(ProgrammePapers.class).of(clerk, id, kind)));
  }
}
