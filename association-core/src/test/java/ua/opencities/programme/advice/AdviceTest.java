package ua.opencities.programme.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DiscardDraft;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class AdviceTest {
  private final AskAdvice ask = Association.get(AskAdvice.class);
  private final AnswerAdvice answer = Association.get(AnswerAdvice.class);
  private final AdviceGiven given = Association.get(AdviceGiven.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void returnsADraftWithRemarksAndAdvisesItWhenItIsAskedAgain() {
    ask.ask(clerk, id, "Чи досить двох джерел?");
    answer.answer(office, id, AdviceStep.RETURNED, "Додайте строк звіту.");
    SampleAmendment.revise(zhovkva, id, SampleProgramme.text().aims());
    ask.ask(clerk, id, "");
    answer.answer(office, id, AdviceStep.ADVISED, " ");

    var said = given.on(clerk, id);

    assertThat(said)
        .extracting(AdviceView::step)
        .containsExactly(
            AdviceStep.ADVISED, AdviceStep.ASKED, AdviceStep.RETURNED, AdviceStep.ASKED);
    assertThat(said.get(2).remarks()).contains("Додайте строк звіту.");
    assertThat(said.get(2).by()).isEqualTo("Адміністраторка");
    assertThat(said.get(0).remarks()).isEmpty();
    assertThat(said.get(2).version()).as("changed since").isLessThan(said.get(0).version());
  }

  @Test
  void refusesAnswersThatNobodyAskedForAndReturnsWithoutRemarks() {
    assertThatThrownBy(() -> answer.answer(office, id, AdviceStep.ADVISED, ""))
        .hasMessageContaining("not-asked");
    ask.ask(clerk, id, "");
    assertThatThrownBy(() -> ask.ask(clerk, id, "")).hasMessageContaining("already-asked");
    assertThatThrownBy(() -> answer.answer(office, id, AdviceStep.RETURNED, "  "))
        .isInstanceOfSatisfying(
            TextNotAccepted.class, refused -> assertThat(refused.field()).isEqualTo("remarks"));
    answer.answer(office, id, AdviceStep.ADVISED, "");
    assertThatThrownBy(() -> answer.answer(office, id, AdviceStep.ADVISED, ""))
        .hasMessageContaining("not-asked");
  }

  @Test
  void advisesOnDraftsAlone() {
    ask.ask(clerk, id, "");
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    assertThatThrownBy(() -> answer.answer(office, id, AdviceStep.ADVISED, ""))
        .hasMessageContaining("text-stands-still");
    assertThatThrownBy(() -> ask.ask(clerk, id, "")).hasMessageContaining("text-stands-still");
  }

  @Test
  void ofManyWhoAnswerAtOnceOneDoes() throws Exception {
    ask.ask(clerk, id, "");
    Callable<Boolean> advise =
        () -> {
          try {
            answer.answer(Association.administrator(), id, AdviceStep.ADVISED, "");
            return true;
          } catch (AdviceOutOfTurn late) {
            return false;
          }
        };
    var pool = Executors.newFixedThreadPool(6);
    var done = new ArrayList<Boolean>();
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> advise).toList()))
        done.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(done).containsOnlyOnce(true);
    assertThat(given.on(clerk, id)).hasSize(2);
  }

  @Test
  void isFoundByTheOfficeInTheRegister() {
    ask.ask(clerk, id, "");
    var asked = ProgrammeFilter.none().advised("asked");
    assertThat(found(asked)).extracting(ProgrammeRow::id).contains(id);

    answer.answer(office, id, AdviceStep.RETURNED, "Ні.");

    assertThat(found(asked)).extracting(ProgrammeRow::id).doesNotContain(id);
    assertThat(found(ProgrammeFilter.none().advised("returned")))
        .extracting(ProgrammeRow::id)
        .contains(id);
  }

  @Test
  void isAskedNoMoreOnceTheCommitteeHasSpoken() {
    ask.ask(clerk, id, "");
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    assertThat(found(ProgrammeFilter.none().advised("asked")))
        .extracting(ProgrammeRow::id)
        .doesNotContain(id);
  }

  @Test
  void isNeverRewrittenAndGoesOnlyWithItsDraft() {
    ask.ask(clerk, id, "слово");
    assertThatThrownBy(() -> Association.sql("update programme_advice set step = 'ADVISED'").run())
        .hasStackTraceContaining("append-only");
    for (String role : List.of("association_member", "association_admin"))
      assertThat(
              Association.sql(
                      "select has_table_privilege('" + role + "', 'programme_advice', 'delete')")
                  .rows()
                  .get(0)
                  .get(0))
          .isEqualTo(false);

    Association.get(DiscardDraft.class).discard(clerk, id);

    assertThat(given.on(office, id)).isEmpty();
  }

  @Test
  void isTheCouncilsOwnAffair() {
    Actor stranger = Association.clerkOf(SampleProgramme.council());
    ask.ask(clerk, id, "");
    assertThatThrownBy(() -> ask.ask(stranger, id, "")).isInstanceOf(NotFound.class);
    assertThat(given.on(stranger, id)).isEmpty();
    assertThat(Association.get(ProgrammeDetails.class).of(clerk, id).isDraft()).isTrue();
  }

  private List<ProgrammeRow> found(ProgrammeFilter filter) {
    return Association.get(ProgrammeRegister.class)
        .page(office, filter, new Page.Request(1, 200))
        .items();
  }
}
