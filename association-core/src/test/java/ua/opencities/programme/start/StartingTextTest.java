package ua.opencities.programme.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.RetireTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.Variant;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.StartingText;
import ua.opencities.programme.text.StartingTextBroken;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What a new programme begins with: written by the association, by a council, or as it came. */
class StartingTextTest {
  private static final String SHIPPED = ProgrammeTemplate.shippedWordings().get(Variant.FULL);
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final Actor office = Association.administrator();
  private final WriteTemplate write = Association.get(WriteTemplate.class);

  @Test
  void asItCameSaysEverythingThatABodyDecidesOn() {
    ProgrammeText text = begun();

    assertThat(text.outline().title())
        .isEqualTo(
            "Програма членства Жовківської міської ради в Асоціації відкритих міст на 2027\u00a0рік");
    assertThat(text.outline().legalBases()).hasSize(4);
    assertThat(text.aims().tasks()).hasSize(9);
    assertThat(text.aims().reportingDates()).containsExactly("до 1 лютого 2028 року");
    assertThat(text.sources())
        .containsExactly(
            "коштів міського бюджету", "інших джерел, не заборонених законодавством України");
    assertThat(text.aims().stages()).containsExactly("І етап");
    assertThat(text.outline().legalBases() + " " + text.aims()).doesNotContain("\u00a0", "{");
  }

  @Test
  void theAssociationsVersionIsTakenAndTheCouncilsOwnBeforeIt() {
    var everybody = new TemplatePlace(Optional.empty(), StartingText.KIND, Variant.FULL);
    var own = new TemplatePlace(Optional.of(council), StartingText.KIND, Variant.FULL);
    try {
      write.write(office, everybody, 0, purpose("Мета асоціації для {{council.genitive}}"), "2027");
      assertThat(begun().aims().purpose()).isEqualTo("Мета асоціації для Жовківської міської ради");
      write.write(clerk, own, 0, purpose("Наша мета"), "");
      assertThat(begun().aims().purpose()).isEqualTo("Наша мета");
      Association.get(RetireTemplate.class).retire(clerk, own);
      assertThat(begun().aims().purpose()).startsWith("Мета асоціації");
      assertThat(Association.get(TemplateShelf.class).versions(office, everybody))
          .hasSize(2)
          .first()
          .satisfies(version -> assertThat(version.note()).isEqualTo("2027"));
    } finally {
      Association.get(RetireTemplate.class).retire(office, everybody);
    }
    assertThat(begun().aims().purpose()).startsWith("Програма має на меті");
  }

  @Test
  void theShortOneLeavesOpenWhatTheCouncilSaysItself() {
    var own = new TemplatePlace(Optional.of(council), StartingText.KIND, Variant.SHORT);
    String shipped = ProgrammeTemplate.shippedWordings().get(Variant.SHORT);
    write.write(clerk, own, 0, shipped.replace("І етап", "один етап"), "");

    var id = Association.get(DraftProgramme.class).blank(clerk, council, 2027, 2028);

    ProgrammeText text = Association.get(ProgrammeDetails.class).of(clerk, id).text();
    assertThat(text.aims().stages()).containsExactly("один етап");
    assertThat(text.aims().unwritten())
        .containsExactly("background", "purpose", "tasks", "results");
    assertThat(text.aims().reportingDates()).isEmpty();
  }

  @Test
  void whatNoProgrammeCanBeginWithIsRefusedAndShownWhileItIsWritten() {
    refused(SHIPPED.replace("== Мета", "== Ціль"), "section-unknown");
    refused(SHIPPED.replaceAll("(?s)== Мета\n.*?\n\n", ""), "section-missing");
    refused(SHIPPED.replace("== Мета", "== Завдання"), "section-twice");
    refused("Вступ\n" + SHIPPED, "before-the-first-section");
    refused(
        SHIPPED.replace("== Мета\n", "== Мета\n|= 50% а | 50% б\n| в | г\n"), "section-not-read");
    refused(SHIPPED.replace("== Контроль\n", "== Контроль\nщомісяця\n"), "section-of-one-line");
    refused(purpose("довго ".repeat(2000)), "");
    assertThat(begun().aims().purpose()).startsWith("Програма має на меті");
  }

  private void refused(String text, String code) {
    var own = new TemplatePlace(Optional.of(council), StartingText.KIND, Variant.FULL);
    assertThatThrownBy(() -> write.write(clerk, own, 0, text, ""))
        .isInstanceOf(StartingTextBroken.class)
        .hasMessageContaining(code)
        .satisfies(broken -> assertThat(((RuleBroken) broken).field()).isEqualTo("text"));
    assertThatThrownBy(
            () ->
                Association.get(PreviewTemplate.class)
                    .of(clerk, Optional.of(council), StartingText.KIND, text))
        .isInstanceOf(StartingTextBroken.class);
  }

  private static String purpose(String words) {
    return SHIPPED.replaceAll("(?s)(== Мета\n).*?\n\n", "$1" + words.strip() + "\n\n");
  }

  private ProgrammeText begun() {
    var id = Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2027, 2027);
    return Association.get(ProgrammeDetails.class).of(clerk, id).text();
  }
}
