package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.issue.ProgrammePaper;
import ua.opencities.programme.issue.ProgrammePaperList;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What the committee agreed to comes back from the session, and goes its way again. */
class SetBackTest {
  private static final LocalDate AGREED = LocalDate.of(2022, 1, 12);
  private static final LocalDate SESSION = LocalDate.of(2022, 1, 20);
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId id = SampleProgramme.entered(council);
  private final SetBackProgramme setBack = Association.get(SetBackProgramme.class);

  @Test
  void aReturnedTextIsADraftAgainAndKeepsItsActs() {
    agreed("5", AGREED);
    setBack.setBack(clerk, id, ActVerb.RETURNED, act("16-1", SESSION), "уточнити заходи");

    assertThat(view().state()).isEqualTo(ProgrammeState.DRAFT);
    assertThat(view().acts()).isEmpty();
    assertThat(view().pastActs())
        .extracting(ActView::verb)
        .containsExactly(ActVerb.AGREED, ActVerb.RETURNED);
    assertThat(view().setBack().flatMap(ActView::reason)).contains("уточнити заходи");
    SampleAmendment.revise(council, id, SampleParts.services(2022, "3"));
  }

  @Test
  void isAgreedAndApprovedAnewAfterwards() {
    agreed("5", AGREED);
    setBack.setBack(clerk, id, ActVerb.WITHDRAWN, act("6", SESSION), "помилка в сумі");

    agreed("9", LocalDate.of(2022, 2, 1));

    assertThat(view().setBack()).isEmpty();
    assertThat(view().acts()).extracting(ActView::number).containsExactly("9");
    approved("17-2", LocalDate.of(2022, 2, 10));
    assertThat(view().state()).isEqualTo(ProgrammeState.APPROVED);
    assertThat(view().act(ActVerb.AGREED).map(ActView::number)).contains("9");
  }

  @Test
  void paperOfTheEarlierAgreementCanStillBeHad() {
    agreed("5", AGREED);
    setBack.setBack(clerk, id, ActVerb.DECLINED, act("16-1", SESSION), "немає коштів");
    assertThat(papers(PaperKind.EXECUTIVE_DECISION))
        .extracting(ProgrammePaper::now)
        .containsExactly(ProgrammePaper.Now.CURRENT, ProgrammePaper.Now.REPLACED);

    agreed("9", LocalDate.of(2022, 2, 1));

    assertThat(papers(PaperKind.EXECUTIVE_DECISION))
        .extracting(it -> it.act().orElseThrow().number())
        .containsExactly("9", "5");
  }

  @Test
  void whatWasSetBackIsCorrectedAllTheSameAndIssuesNothing() {
    agreed("5", AGREED);
    ActView wrong = view().act(ActVerb.AGREED).orElseThrow();
    setBack.setBack(clerk, id, ActVerb.RETURNED, act("16-1", SESSION), "уточнити заходи");
    int issued = papers(PaperKind.EXECUTIVE_DECISION).size();

    Association.get(CorrectAct.class)
        .correct(clerk, id, wrong.id(), act("6", AGREED), "помилка в номері");

    assertThat(view().state()).isEqualTo(ProgrammeState.DRAFT);
    assertThat(view().acts()).isEmpty();
    assertThat(view().pastActs()).extracting(ActView::number).contains("5", "6", "16-1");
    assertThat(papers(PaperKind.EXECUTIVE_DECISION)).hasSize(issued);
  }

  @Test
  void anAmendmentComesBackTooEvenWithoutTheCommittee() {
    agreed("5", AGREED);
    approved("16/VIII-870", SESSION);
    ProgrammeId next = SampleAmendment.lessMoney(council, id, AmendmentKind.POINTS);

    setBack.setBack(
        clerk, next, ActVerb.DECLINED, act("18-3", LocalDate.of(2022, 6, 16)), "не на часі");

    assertThat(view().state()).isEqualTo(ProgrammeState.APPROVED);
    ProgrammeView amendment = Association.get(ProgrammeDetails.class).of(clerk, next);
    assertThat(amendment.state()).isEqualTo(ProgrammeState.DRAFT);
    assertThat(amendment.setBack()).isPresent();
    SampleAmendment.decided(council, next, "19-1");
    assertThat(view().state()).isEqualTo(ProgrammeState.SUPERSEDED);
  }

  @Test
  void nothingIsSetBackThatWasNotAgreedNorBeforeItWas() {
    assertThatThrownBy(
            () -> setBack.setBack(clerk, id, ActVerb.RETURNED, act("1", SESSION), "зауваження"))
        .hasMessageContaining("nothing-to-set-back");
    agreed("5", AGREED);
    assertThatThrownBy(
            () ->
                setBack.setBack(
                    clerk, id, ActVerb.RETURNED, act("1", AGREED.minusDays(1)), "зауваження"))
        .hasMessageContaining("session-before-committee");
    assertThatThrownBy(() -> setBack.setBack(clerk, id, ActVerb.RETURNED, act("1", SESSION), " "))
        .isInstanceOf(RuntimeException.class);
    assertThat(view().state()).isEqualTo(ProgrammeState.AGREED);
  }

  @Test
  void aDraftWithActsIsNotDiscarded() {
    agreed("5", AGREED);
    setBack.setBack(clerk, id, ActVerb.RETURNED, act("16-1", SESSION), "уточнити");
    assertThatThrownBy(() -> Association.get(DiscardDraft.class).discard(clerk, id))
        .hasMessageContaining("draft-has-acts");
  }

  private List<ProgrammePaper> papers(PaperKind kind) {
    return Association.get(ProgrammePaperList.class).of(clerk, id).stream()
        .filter(paper -> paper.kind() == kind)
        .toList();
  }

  private void agreed(String number, LocalDate date) {
    Association.get(RecordCommitteeAct.class).record(clerk, id, act(number, date));
  }

  private void approved(String number, LocalDate date) {
    Association.get(RecordSessionAct.class).record(clerk, id, act(number, date));
  }

  private static EnteredAct act(String number, LocalDate date) {
    return SampleProgramme.act(number, date);
  }

  private ProgrammeView view() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
