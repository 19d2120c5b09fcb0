package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.check.DraftCheck;
import ua.opencities.programme.check.Finding;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class BlankProgrammeTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id =
      Association.get(DraftProgramme.class).blank(clerk, zhovkva, 2022, 2022);

  @Test
  void saysWhichWordsItLacks() {
    assertThat(Association.get(DraftCheck.class).of(clerk, draft(), List.of()).findings())
        .filteredOn(Finding::isMissing)
        .extracting(Finding::place, Finding::field)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Finding.Place.AIMS, "background"),
            org.assertj.core.api.Assertions.tuple(Finding.Place.AIMS, "purpose"),
            org.assertj.core.api.Assertions.tuple(Finding.Place.AIMS, "tasks"),
            org.assertj.core.api.Assertions.tuple(Finding.Place.AIMS, "results"));
  }

  @Test
  void cannotBeAgreedBeforeItIsWritten() {
    var committee = Association.get(RecordCommitteeAct.class);

    assertThatThrownBy(() -> committee.record(clerk, id, act("24/9", LocalDate.of(2022, 1, 10))))
        .isInstanceOf(ActOutOfTurn.class)
        .hasMessageContaining("programme.not-written");

    ProgrammePart written =
        ProgrammeTemplate.textFor(
                Association.get(ua.opencities.council.CouncilProfile.class).of(clerk, zhovkva),
                2022,
                2022)
            .aims();
    Association.get(ReviseProgramme.class).revise(clerk, id, draft().version(), written);
    committee.record(clerk, id, act("24/9", LocalDate.of(2022, 1, 10)));
    assertThat(draft().state()).isEqualTo(ProgrammeState.AGREED);
  }

  private ProgrammeView draft() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
