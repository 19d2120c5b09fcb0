package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.support.Association;

/** Programme and passport as annexes 1 and 2: of the act that annexes them, draft or not. */
class NumberedAnnexesTest {
  private final RealCouncil council =
      RealCouncil.named("Кременчуцька міська рада", "Кременчуцький", "Кременчук")
          .with(OfficialPosition.HEAD, "міський голова", "Павло", "Заграва")
          .with(OfficialPosition.SECRETARY, "секретар ради", "Юрій", "Криниченко")
          .with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Остап", "Медовник");
  private final ProgrammeId id = funded(council.drafted(2025, 2025));

  @Test
  void programmeAndPassportAreNumberedAnnexesOfTheSessionsDecision() throws IOException {
    assertThat(council.words(id, PaperKind.SESSION_DECISION)).contains("(додається)");
    council.write(id, apart());
    assertThat(council.words(id, PaperKind.SESSION_DECISION))
        .contains("(додаток 1) та її паспорт (додаток 2).")
        .doesNotContain("додається");
    approve();
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .startsWith(
            "Додаток 1 до рішення сесії Кременчуцької міської ради від 02 грудня 2024 року №"
                + " 15-15")
        .endsWith("Секретар ради Юрій КРИНИЧЕНКО");
    for (Variant variant : List.of(Variant.FULL, Variant.SHORT, Variant.TABLE))
      assertThat(council.words(id, PaperKind.PASSPORT, variant))
          .startsWith(
              "Додаток 2 до рішення сесії Кременчуцької міської ради від 02 грудня 2024 року №"
                  + " 15-15")
          .endsWith("Секретар ради Юрій КРИНИЧЕНКО");
  }

  @Test
  void theSessionsAnnexesCarryItsHeadingFromTheFirstDraftOn() throws IOException {
    council.write(id, apart());
    assertAnnexesOfTheSession();
    council.agreed(id, "700", LocalDate.of(2024, 11, 10));
    assertAnnexesOfTheSession();
  }

  /** The session approves them: whether the committee has met says nothing of that. */
  private void assertAnnexesOfTheSession() throws IOException {
    String heading = " до рішення сесії Кременчуцької міської ради від «___»";
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .startsWith("Додаток 1" + heading)
        .endsWith("Секретар ради Юрій КРИНИЧЕНКО");
    assertThat(council.words(id, PaperKind.PASSPORT))
        .startsWith("Додаток 2" + heading)
        .endsWith("Секретар ради Юрій КРИНИЧЕНКО");
    assertThat(council.words(id, PaperKind.SESSION_DECISION)).contains("(додаток 1)");
  }

  @Test
  void theCommitteeAgreesTheDraftOfTheSessionsDecisionWithItsAnnexes() throws IOException {
    council.write(id, apart());
    for (Variant variant : List.of(Variant.FULL, Variant.SHORT))
      assertThat(council.words(id, PaperKind.EXECUTIVE_DECISION, variant))
          .contains("Погодити проєкт рішення сесії Кременчуцької міської ради про затвердження")
          .contains("з додатками 1 і 2");
    approve();
    assertThat(council.words(amended(AmendmentKind.RESTATED), PaperKind.EXECUTIVE_DECISION))
        .contains("проєкт рішення сесії Кременчуцької міської ради про внесення змін до")
        .contains("з додатками 1 і 2 (додається)");
  }

  @ParameterizedTest
  @EnumSource(
      value = AmendmentKind.class,
      names = {"POINTS", "EXTENDED"})
  void anActThatAnnexesNothingHasNoAnnexes(AmendmentKind kind) throws IOException {
    council.write(id, apart());
    approve();
    ProgrammeId next = amended(kind);
    assertThat(council.words(next, PaperKind.PROGRAMME))
        .startsWith("Додаток до рішення сесії Кременчуцької міської ради");
    council.approved(next, "20-20", LocalDate.of(2025, 3, 3));
    assertThat(council.words(next, PaperKind.PROGRAMME))
        .startsWith(
            "У РЕДАКЦІЇ рішення сесії Кременчуцької міської ради від 03 березня 2025 року №"
                + " 20-20")
        .doesNotContain("Додаток");
    assertThat(council.words(next, PaperKind.PASSPORT)).startsWith("ПАСПОРТ");
    assertThat(council.words(next, PaperKind.AMENDING_DECISION)).doesNotContain("додаток 1");
  }

  @Test
  void whatIsRestatedIsAnnexedToTheDecisionThatRestatesIt() throws IOException {
    council.write(id, apart());
    approve();
    ProgrammeId next = amended(AmendmentKind.RESTATED);
    assertThat(council.words(next, PaperKind.AMENDING_DECISION))
        .contains("(додаток 1) з паспортом (додаток 2)");
    assertThat(council.words(next, PaperKind.PROGRAMME))
        .startsWith("Додаток 1 до рішення сесії Кременчуцької міської ради від «___»");
    council.approved(next, "20-20", LocalDate.of(2025, 3, 3));
    assertThat(council.words(next, PaperKind.PASSPORT))
        .startsWith(
            "Додаток 2 до рішення сесії Кременчуцької міської ради від 03 березня 2025 року №"
                + " 20-20");
  }

  private ProgrammeId amended(AmendmentKind kind) {
    boolean longer = kind == AmendmentKind.EXTENDED;
    ProgrammeId next =
        amend(longer ? Optional.of(LocalDate.of(2026, 12, 31)) : Optional.empty(), kind);
    if (!longer)
      council.write(
          next,
          new ProgrammePart.Passport(
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.of("Інші результати."),
              Optional.empty(),
              true));
    return next;
  }

  private ProgrammeId amend(Optional<LocalDate> until, AmendmentKind kind) {
    return Association.get(AmendProgramme.class)
        .amend(council.clerk, id, new Amendment(kind, "зміна обставин", until));
  }

  private ProgrammeId funded(ProgrammeId drafted) {
    council.write(drafted, SampleParts.feeAndTargetedContribution(2025));
    return drafted;
  }

  private void approve() {
    council.agreed(id, "700", LocalDate.of(2024, 11, 10));
    council.approved(id, "15-15", LocalDate.of(2024, 12, 2));
  }

  private static ProgrammePart.Passport apart() {
    return new ProgrammePart.Passport(
        Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }
}
