package ua.opencities.programme.year.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A council that is a member of another association too, by a programme of its own. */
class ElsewhereTest {
  private final ProgrammesOfYears years = Association.get(ProgrammesOfYears.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId ours = SampleProgramme.entered(council);
  private final ProgrammeId theirs = ofAnother(SampleProgramme.entered(council));

  @Test
  void itsMoneyPaysNoFeeOfOursAndIsComparedWithNone() {
    ProgrammeView programme = details.of(clerk, theirs);
    assertThat(programme.text().plannedForOurFee(2022)).contains(Money.ZERO);
    assertThat(programme.fees()).isEmpty();
    assertThat(programme.cover()).isEmpty();
    assertThat(programme.yearsWithoutFee()).isEmpty();
    assertThat(programme.text().movedTo(2023, 2023).outline().elsewhere()).isTrue();
  }

  @Test
  void theYearGoesByOursThoughTheirsWentFurther() {
    approve(theirs);
    assertThat(years.of(clerk, council)).containsEntry(2022, ours);
  }

  @Test
  void noYearGoesByTheirsAlone() {
    approve(theirs);
    Association.get(ua.opencities.programme.DiscardDraft.class).discard(clerk, ours);
    assertThat(years.of(clerk, council)).doesNotContainKey(2022);
    assertThatThrownBy(() -> Association.get(ChooseYearProgramme.class).choose(clerk, 2022, theirs))
        .isInstanceOfSatisfying(
            YearChoiceRefused.class,
            it -> assertThat(it.code()).isEqualTo("year.chosen-is-of-others"));
  }

  private ProgrammeId ofAnother(ProgrammeId id) {
    var text = details.of(clerk, id).text();
    var outline = text.outline();
    SampleAmendment.revise(
        council,
        id,
        new ProgrammePart.Outline(
            "Програма участі в Асоціації міст України на 2022 рік",
            Optional.empty(),
            outline.starts(),
            outline.ends(),
            outline.customer(),
            outline.executors(),
            outline.legalBases(),
            List.of("Асоціація міст України"),
            true));
    return id;
  }

  private void approve(ProgrammeId id) {
    var day = LocalDate.of(2022, 1, 20);
    Association.get(RecordCommitteeAct.class).record(clerk, id, act("5", day));
    Association.get(RecordSessionAct.class).record(clerk, id, act("16/VIII-870", day));
  }
}
