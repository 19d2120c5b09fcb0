package ua.opencities.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Variant;
import ua.opencities.letter.paper.LetterOpening;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The first words of letters and the wordings that came with the platform. */
class LetterWordsTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();

  @Test
  void opensWithTheAddresseeInTheRightCaseAndWhatItIsAbout() {
    SampleAmendment.approved(zhovkva);
    var opening = Association.get(LetterOpening.class);
    TypedLetter decision =
        opening.of(clerk, zhovkva, LetterPurpose.SENDS_DECISION, Optional.empty());
    assertThat(decision.body().replace('\u00a0', ' '))
        .contains("від 20 січня 2022 року № 16/VIII-870", "12 000,00");
    assertThat(decision.signatoryName()).isEqualTo("Олег ВОЛЬСЬКИЙ");
    TypedLetter reminder =
        opening.of(office, zhovkva, LetterPurpose.REMINDS_OF_FEE, Optional.empty());
    assertThat(reminder.addressee())
        .isEqualTo("Жовківська міська рада\nМіському голові\nОлегу ВОЛЬСЬКОМУ");
  }

  @ParameterizedTest
  @EnumSource(LetterPurpose.class)
  void everyPurposeHasFirstWordsAlsoWhereNothingIsKnown(LetterPurpose purpose) {
    CouncilId young = Association.newCouncil("Нова міська рада");
    Actor writer =
        LetterPurpose.of(LetterParty.COUNCIL).contains(purpose)
            ? Association.clerkOf(young)
            : office;
    TypedLetter words =
        Association.get(LetterOpening.class).of(writer, young, purpose, Optional.empty());
    if (purpose != LetterPurpose.ANYTHING) assertThat(words.subject()).startsWith("Про ");
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void shippedWordingsMakeALetterOfTheirSample(Variant variant) {
    String text =
        Association.get(TemplateInForce.class)
            .of(clerk, Optional.of(zhovkva), "letter", variant)
            .text();
    var shown =
        Association.get(PreviewTemplate.class).of(clerk, Optional.of(zhovkva), "letter", text);
    assertThat(Spoken.inPreview(PreviewHtml.of(shown.paper())))
        .contains("№ 123/01-15", "Про зразок листа", "Іван ЗРАЗОК");
  }
}
