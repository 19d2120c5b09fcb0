package ua.opencities.admission.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.markup.Field;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Candidate;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** The agreement and the application: wordings of the association, facts of a council. */
class JoiningPapersTest {
  private final Actor office = Association.administrator();

  static Stream<Arguments> papers() {
    return Stream.of(JoiningPaper.values())
        .flatMap(
            paper -> Stream.of(Variant.FULL, Variant.SHORT).map(each -> Arguments.of(paper, each)));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void shippedWordingsCanBeLookedAtBeforeAnybodyApplies(JoiningPaper paper, Variant variant) {
    var shown =
        Association.get(PreviewTemplate.class)
            .of(office, Optional.empty(), paper.slug(), JoiningTemplates.shipped(paper, variant));
    assertThat(Spoken.inPreview(PreviewHtml.of(shown.paper())))
        .contains("Марія ЗРАЗКОВА", "4/9", "Вигадані дані");
  }

  @Test
  void everyFieldHasAMeaningInBothLanguages() {
    for (Language language : Language.values())
      for (Field field : JoiningFields.ALL.fields())
        assertThat(Texts.of(language).knows(JoiningFields.ALL.meaning(field)))
            .as(field.path() + " " + language)
            .isTrue();
  }

  @Test
  void isMadeOfTheCouncilsOwnFactsAndLeavesRoomForWhatIsNotKnown() {
    var zhovkva = Candidate.applied(SampleProgramme.council());
    assertThat(said(zhovkva, JoiningPaper.APPLICATION))
        .contains("Жовківської міської ради", "16/VIII-870", "Олег ВОЛЬСЬКИЙ");
    var young = Association.newCouncil("Молода міська рада");
    assertThat(said(young, JoiningPaper.AGREEMENT)).contains("Молода міська рада", "____");
  }

  @Test
  void isTheAssociationsToWordAndStandsOnNoCouncilsShelf() {
    var council = Association.newCouncil("Читацька міська рада");
    var shelf = Association.get(TemplateShelf.class);
    assertThat(shelf.of(office, Optional.empty()))
        .extracting(TemplateShelf.Card::kind)
        .contains("joining-agreement", "joining-application");
    assertThat(shelf.of(Association.clerkOf(council), Optional.of(council)))
        .extracting(TemplateShelf.Card::kind)
        .contains("letter")
        .doesNotContain("joining-agreement", "joining-application");
  }

  private String said(ua.opencities.tenancy.CouncilId council, JoiningPaper paper) {
    var made = Association.get(MakeJoiningPaper.class).make(office, council, paper);
    return Spoken.inPreview(PreviewHtml.of(made)).replace('\u00a0', ' ');
  }
}
