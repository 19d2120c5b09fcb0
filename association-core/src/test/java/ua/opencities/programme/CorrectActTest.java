package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.Spoken;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActPaper;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.act.Deciding;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Sitting;
import ua.opencities.programme.issue.ProgrammePaper;
import ua.opencities.programme.issue.ProgrammePaperList;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class CorrectActTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId id = SampleAmendment.approved(council);
  private final CorrectAct correct = Association.get(CorrectAct.class);

  @Test
  void theCorrectionStandsAndTheWrongEntryStays() {
    correct(act("16/VIII-871", SampleAmendment.APPROVED_ON));

    ActView approval = view().approval().orElseThrow();
    assertThat(approval.number()).isEqualTo("16/VIII-871");
    assertThat(approval.correction().orElseThrow().reason()).isEqualTo("помилка в номері");
    assertThat(view().pastActs()).extracting(ActView::number).containsExactly("16/VIII-870");
    assertThat(view().state()).isEqualTo(ProgrammeState.APPROVED);
  }

  @Test
  void issuesThePapersAnewAndKeepsThoseIssuedBefore() throws IOException {
    byte[] before = take("session-decision").bytes();

    correct(
        act("16/VIII-871", SampleAmendment.APPROVED_ON)
            .at(new Sitting(Optional.of("двадцять перша"), Optional.of("VIII"))));

    assertThat(Spoken.inDocx(take("session-decision").bytes()))
        .contains("№ 16/VIII-871")
        .contains("ДВАДЦЯТЬ ПЕРША СЕСІЯ VIII СКЛИКАННЯ");
    assertThat(papers(PaperKind.SESSION_DECISION))
        .extracting(ProgrammePaper::now)
        .containsExactly(ProgrammePaper.Now.CURRENT, ProgrammePaper.Now.CORRECTED);
    assertThat(papers(PaperKind.EXECUTIVE_DECISION)).hasSize(1);
    assertThat(
            Association.get(TakeProgrammePaper.class)
                .take(clerk, id, "session-decision", 1, "docx")
                .bytes())
        .isEqualTo(before);
    assertThat(Spoken.inDocx(before)).contains("№ 16/VIII-870");
  }

  @Test
  void correctsAnActOnceAndThenItsCorrection() {
    UUID first = view().approval().orElseThrow().id();
    correct(act("16/VIII-871", SampleAmendment.APPROVED_ON));
    assertThatThrownBy(
            () ->
                correct.correct(
                    clerk, id, first, act("16/VIII-872", SampleAmendment.APPROVED_ON), "ще раз"))
        .isInstanceOf(SomeoneElseChanged.class);

    correct(act("16/VIII-872", SampleAmendment.APPROVED_ON));

    assertThat(view().approval().map(ActView::number)).contains("16/VIII-872");
    assertThat(view().pastActs()).hasSize(2);
  }

  @Test
  void aDateMustFitTheOtherActs() {
    assertThatThrownBy(() -> correct(act("16/VIII-870", LocalDate.of(2022, 1, 11))))
        .hasMessageContaining("session-before-committee");
    ProgrammeId next = SampleAmendment.lessMoney(council, id, AmendmentKind.POINTS);
    SampleAmendment.decided(council, next, "18/VIII-900");
    assertThatThrownBy(() -> correct(act("16/VIII-870", SampleAmendment.AMENDED_ON.plusDays(1))))
        .hasMessageContaining("act-after-next-edition");
    UUID agreement = view().act(ActVerb.AGREED).orElseThrow().id();
    assertThatThrownBy(
            () ->
                correct.correct(clerk, id, agreement, act("5", LocalDate.of(2022, 1, 21)), "дата"))
        .hasMessageContaining("committee-after-session");
  }

  @Test
  void anOrderOfAnAdministrationThatEndedIsRecordedAsAnOrder() {
    correct(
        act("15", SampleAmendment.APPROVED_ON)
            .decided(Deciding.byOrderOf("Жовківська міська військова адміністрація")));

    ActView order = view().approval().orElseThrow();
    assertThat(order.body()).isEqualTo(ActBody.MILITARY_ADMINISTRATION);
    assertThat(order.paper()).isEqualTo(ActPaper.ORDER);
    assertThat(order.bodyName()).isEqualTo("Жовківська міська військова адміністрація");
    correct(act("16", SampleAmendment.APPROVED_ON).decided(Deciding.bySession()));
    assertThat(view().approval().orElseThrow().body()).isEqualTo(ActBody.SESSION);
  }

  @Test
  void anOrderNeedsTheNameOfItsAdministration() {
    EnteredAct unnamed =
        act("15", SampleAmendment.APPROVED_ON)
            .decided(new Deciding(Optional.of(true), Optional.empty()));
    assertThatThrownBy(() -> correct(unnamed)).hasMessageContaining("administration-not-named");
  }

  @Test
  void isNobodyElses() {
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    UUID wrong = view().approval().orElseThrow().id();
    assertThatThrownBy(
            () ->
                correct.correct(
                    stranger, id, wrong, act("1", SampleAmendment.APPROVED_ON), "причина"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.get(TakeProgrammePaper.class).take(stranger, id, "passport", 1, "docx"))
        .isInstanceOf(NotFound.class);
  }

  private void correct(EnteredAct act) {
    correct.correct(clerk, id, view().approval().orElseThrow().id(), act, "помилка в номері");
  }

  private List<ProgrammePaper> papers(PaperKind kind) {
    return Association.get(ProgrammePaperList.class).of(clerk, id).stream()
        .filter(paper -> paper.kind() == kind)
        .toList();
  }

  private PaperFile take(String kind) {
    return Association.get(TakeProgrammePaper.class).take(clerk, id, kind, "docx");
  }

  private static EnteredAct act(String number, LocalDate date) {
    return SampleProgramme.act(number, date);
  }

  private ProgrammeView view() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
