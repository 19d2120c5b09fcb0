package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.TextChange;
import ua.opencities.support.Association;

/** What is chosen in a programme and not written is changed like its words. */
class AmendedChoicesTest {
  private final RealCouncil council =
      RealCouncil.named("Кременчуцька міська рада", "Кременчуцький", "Кременчук");
  private final ProgrammeId id = council.drafted(2025, 2025);

  @Test
  void whereThePassportStandsIsAChangeThatTheDecisionNames() throws IOException {
    council.write(id, SampleParts.feeAndTargetedContribution(2025));
    council.agreed(id, "700", LocalDate.of(2024, 11, 10));
    council.approved(id, "15-15", LocalDate.of(2024, 12, 2));
    ProgrammeId next =
        Association.get(AmendProgramme.class)
            .amend(
                council.clerk,
                id,
                new Amendment(AmendmentKind.POINTS, "зміна обставин", Optional.empty()));
    var none = ProgrammePart.Passport.NONE;
    council.write(
        next,
        new ProgrammePart.Passport(
            none.title(), none.legalBases(), none.purpose(), none.results(), none.control(), true));
    assertThat(council.words(next, PaperKind.AMENDING_DECISION))
        .contains(
            "у паспорті доповнити положенням «Місце паспорта»: «окремий додаток до рішення».");
    council.approved(next, "20-20", LocalDate.of(2025, 3, 3));
    assertThat(council.words(next, PaperKind.PROGRAMME)).startsWith("У РЕДАКЦІЇ");
  }

  @Test
  void whoseFeeAProgrammeIsAboutIsAChangeToo() {
    var outline = council.text(id).outline();
    var elsewhere =
        new ProgrammePart.Outline(
            outline.title(),
            outline.decisionTitle(),
            outline.starts(),
            outline.ends(),
            outline.customer(),
            outline.executors(),
            outline.legalBases(),
            outline.associations(),
            true);
    assertThat(Changes.between(council.text(id), council.text(id).with(elsewhere)))
        .containsExactly(
            new TextChange(
                PartName.OUTLINE,
                Optional.empty(),
                "elsewhere",
                Optional.empty(),
                Optional.of("не передбачений, програма про інші асоціації")));
  }
}
