package ua.opencities.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.document.template.SampleTemplates.KIND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.TemplateMark.Origin;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Whose wording a paper is made of, and what becomes of its versions. */
class TemplatesTest {
  private final WriteTemplate write = Association.get(WriteTemplate.class);
  private final RetireTemplate retire = Association.get(RetireTemplate.class);
  private final ChooseTemplate choose = Association.get(ChooseTemplate.class);
  private final TemplateShelf shelf = Association.get(TemplateShelf.class);
  private final TemplateInForce inForce = Association.get(TemplateInForce.class);
  private final CouncilId council = Association.newCouncil("Рада шаблонів");
  private final Actor clerk = Association.clerkOf(council);
  private final Actor office = Association.administrator();

  @AfterEach
  void leaveNothingOfTheAssociations() {
    Association.sql("delete from paper_template where council_id is null").run();
    Association.sql("delete from template_choice where council_id is null").run();
  }

  @Test
  void aCouncilFollowsTheAssociationUntilItWritesItsOwn() {
    assertThat(text()).isEqualTo(SampleTemplates.FULL);
    write.write(office, place(office), 0, "= Від асоціації\n{{thing}}", "");
    assertThat(mark())
        .extracting(TemplateMark::origin, TemplateMark::version)
        .containsExactly(Origin.ASSOCIATION, 1);

    write.write(clerk, place(clerk), 0, "= Від ради\n{{thing}}", "так звикли");
    write.write(office, place(office), 1, "= Від асоціації, ще раз\n{{thing}}", "");

    assertThat(text()).startsWith("= Від ради");
    assertThat(mark().origin()).isEqualTo(Origin.COUNCIL);
    var another = Association.newCouncil("Сусідня рада шаблонів");
    assertThat(textFor(another)).startsWith("= Від асоціації, ще раз");

    retire.retire(clerk, place(clerk));
    assertThat(text()).startsWith("= Від асоціації, ще раз");
    retire.retire(office, place(office));
    assertThat(text()).isEqualTo(SampleTemplates.FULL);
    assertThatThrownBy(() -> retire.retire(clerk, place(clerk))).isInstanceOf(NotFound.class);
  }

  @Test
  void everyVersionStaysAndAnOldOneComesBackAsANewOne() {
    write.write(clerk, place(clerk), 0, "= Перша", "спочатку");
    write.write(clerk, place(clerk), 1, "= Друга", "");
    retire.retire(clerk, place(clerk));
    write.write(clerk, place(clerk), 2, "= Перша", "відновлено версію 1");

    List<TemplateVersion> versions = shelf.versions(clerk, place(clerk));

    assertThat(versions).extracting(it -> it.mark().version()).containsExactly(3, 2, 1, 0);
    assertThat(versions)
        .extracting(TemplateVersion::text)
        .containsExactly("= Перша", "= Друга", "= Перша", SampleTemplates.FULL);
    assertThat(versions.get(0).madeBy()).isEqualTo("Посадова особа");
    assertThat(versions.get(1).retiredAt()).isPresent();
    assertThat(text()).isEqualTo("= Перша");
    assertThat(mark().sha256()).isEqualTo(versions.get(2).mark().sha256()).hasSize(64);
  }

  @Test
  void aCouncilChoosesHowMuchItsPaperSays() {
    choose.choose(office, new TemplatePlace(Optional.empty(), KIND, Variant.SHORT));
    assertThat(text()).isEqualTo(SampleTemplates.SHORT);

    choose.choose(clerk, new TemplatePlace(Optional.of(council), KIND, Variant.FULL));
    assertThat(text()).isEqualTo(SampleTemplates.FULL);
    choose.choose(clerk, new TemplatePlace(Optional.of(council), KIND, Variant.SHORT));

    TemplateShelf.Card card = card(clerk, Optional.of(council));
    assertThat(card.chosen()).contains(Variant.SHORT);
    assertThat(card.own()).isEmpty();
    assertThat(card(office, Optional.empty()).chosen()).contains(Variant.SHORT);
  }

  @Test
  void aFormThatThisKindDoesNotHaveIsNeitherChosenNorWrittenNorRead() {
    TemplatePlace table = TemplatePlace.of(clerk, KIND, Variant.TABLE);
    assertThatThrownBy(() -> choose.choose(clerk, table)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> write.write(clerk, table, 0, "= А", "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> shelf.versions(clerk, table)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> inForce.of(clerk, Optional.of(council), KIND, Variant.TABLE))
        .isInstanceOf(NotFound.class);
    assertThat(card(clerk, Optional.of(council)).variants())
        .containsExactly(Variant.FULL, Variant.SHORT);
  }

  @Test
  void aWordingThatCannotBeReadIsNotKept() {
    assertThatThrownBy(() -> write.write(clerk, place(clerk), 0, "{{mayor}}", ""))
        .isInstanceOf(MarkupBroken.class);
    assertThatThrownBy(() -> write.write(clerk, place(clerk), 0, "  ", ""))
        .isInstanceOf(TextNotAccepted.class);
    assertThat(shelf.versions(clerk, place(clerk))).hasSize(1);
    assertThatThrownBy(
            () ->
                write.write(
                    clerk,
                    new TemplatePlace(Optional.of(council), "unknown", Variant.FULL),
                    0,
                    "= А",
                    ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoWritesOverANewerVersionIsTold() {
    write.write(clerk, place(clerk), 0, "= Перша", "");
    assertThatThrownBy(() -> write.write(clerk, place(clerk), 0, "= Інша перша", ""))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  private TemplatePlace place(Actor actor) {
    return TemplatePlace.of(actor, KIND, Variant.FULL);
  }

  private String text() {
    return textFor(council);
  }

  private String textFor(CouncilId id) {
    return inForce.of(Association.clerkOf(id), Optional.of(id), KIND).text();
  }

  private TemplateMark mark() {
    return inForce.of(clerk, Optional.of(council), KIND).mark();
  }

  private TemplateShelf.Card card(Actor actor, Optional<CouncilId> of) {
    return shelf.of(actor, of).stream()
        .filter(card -> card.kind().equals(KIND))
        .findFirst()
        .orElseThrow();
  }
}
