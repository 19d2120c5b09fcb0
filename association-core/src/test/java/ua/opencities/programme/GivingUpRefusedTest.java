package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleDecline.DECLINED_ON;
import static ua.opencities.programme.SampleDecline.begun;
import static ua.opencities.programme.SampleDecline.decline;
import static ua.opencities.programme.SampleDecline.declined;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The session did not support a text, and the council goes no further with it. */
class GivingUpRefusedTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final GiveUpDraft giveUp = Association.get(GiveUpDraft.class);

  @Test
  void anActOnItIsNotCorrectedToADayAfterIt() {
    ProgrammeId declined = declined(council, SampleAmendment.approved(council));
    giveUp.giveUp(clerk, declined, DAY, "бюджет змінено", Optional.empty());
    ActView wrong = view(declined).pastActs().get(0);
    var correct = Association.get(CorrectAct.class);
    assertThatThrownBy(
            () ->
                correct.correct(clerk, declined, wrong.id(), act("18-4", DAY.plusDays(1)), "дата"))
        .hasMessageContaining("act-after-giving-up");
    correct.correct(clerk, declined, wrong.id(), act("18-4", DAY), "номер");
    assertThat(view(declined).pastActs()).extracting(ActView::number).contains("18-4");
  }

  @Test
  void whatWasGivenUpIsNeitherWrittenNorDecidedNorGivenUpAgain() {
    ProgrammeId first = SampleAmendment.approved(council);
    ProgrammeId id = declined(council, first);
    giveUp.giveUp(clerk, id, DAY, "не на часі", Optional.empty());

    assertThatThrownBy(() -> SampleAmendment.decided(council, id, "22"))
        .hasMessageContaining("given-up-not-decided");
    assertThatThrownBy(
            () -> Association.get(RecordCommitteeAct.class).record(clerk, id, act("23", DAY)))
        .hasMessageContaining("given-up-not-decided");
    assertThatThrownBy(() -> SampleAmendment.revise(council, id, SampleParts.services(2022, "3")))
        .hasMessageContaining("given-up-not-editable");
    assertThatThrownBy(() -> begun(council, id)).hasMessageContaining("amends-a-given-up-one");
    assertThatThrownBy(() -> decline(council, id)).hasMessageContaining("nothing-to-set-back");
    assertThatThrownBy(() -> Association.get(DiscardDraft.class).discard(clerk, id))
        .hasMessageContaining("given-up-not-editable");
    assertThatThrownBy(() -> giveUp.giveUp(clerk, id, DAY, "ще раз", Optional.empty()))
        .hasMessageContaining("given-up-already");
  }

  @Test
  void onlyWhatWasSetBackIsGivenUpOnADayAfterItWithAReason() {
    ProgrammeId first = SampleAmendment.approved(council);
    ProgrammeId next = SampleAmendment.lessMoney(council, first, AmendmentKind.POINTS);
    assertThatThrownBy(() -> giveUp.giveUp(clerk, first, DAY, "ні", Optional.empty()))
        .hasMessageContaining("gives-up-what-was-decided");
    assertThatThrownBy(() -> giveUp.giveUp(clerk, next, DAY, "ні", Optional.empty()))
        .hasMessageContaining("gives-up-without-acts");
    Association.get(RecordCommitteeAct.class).record(clerk, next, act("30", DECLINED_ON));
    assertThatThrownBy(() -> giveUp.giveUp(clerk, next, DAY, "ні", Optional.empty()))
        .hasMessageContaining("gives-up-what-is-agreed");
    decline(council, next);
    assertThatThrownBy(
            () -> giveUp.giveUp(clerk, next, DECLINED_ON.minusDays(1), "ні", Optional.empty()))
        .hasMessageContaining("given-up-before-act");
    assertThatThrownBy(
            () -> giveUp.giveUp(clerk, next, LocalDate.of(2199, 1, 1), "ні", Optional.empty()))
        .hasMessageContaining("given-up-in-the-future");
    assertThatThrownBy(() -> giveUp.giveUp(clerk, next, DAY, " ", Optional.empty()))
        .isInstanceOf(TextNotAccepted.class);
    assertThat(view(next).state()).isEqualTo(ProgrammeState.DRAFT);
  }

  private ProgrammeView view(ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
