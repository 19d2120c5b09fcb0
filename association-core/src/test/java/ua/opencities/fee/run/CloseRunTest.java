package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.job.CancelJob;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class CloseRunTest {
  private static final Actor OFFICE = Association.administrator();
  private final CloseRun close = Association.get(CloseRun.class);

  @Test
  void whatIsLeftOfAStoppedRunIsMarkedAndFreeForAnother() {
    int year = RunFixture.annualYear();
    CouncilId[] councils = members(3);
    RunId run = stopped(year, councils);
    issuedBefore(run, councils[0]);
    RunId other = RunFixture.simulate(RunFixture.annual(year, councils));
    assertThat(RunFixture.hindrance(other, councils[1])).contains(Hindrance.IN_ANOTHER_RUN);

    close.close(OFFICE, run, "Помилка в тарифі");
    var view = Association.get(RunRegister.class).one(OFFICE, run);
    assertThat(view.state()).isEqualTo(RunState.CLOSED);
    assertThat(view.closing().orElseThrow().reason()).isEqualTo("Помилка в тарифі");
    assertThat(view.figures().ready()).isZero();
    assertThat(RunFixture.hindrance(run, councils[1])).contains(Hindrance.CLOSED);
    assertThat(RunFixture.hindrance(run, councils[2])).contains(Hindrance.CLOSED);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'run-closed' and subject = ?",
                    run.value())
                .count())
        .isEqualTo(1);
    Association.get(SimulateAgain.class).simulate(OFFICE, other);
    assertThat(RunFixture.lines(other))
        .extracting(LineView::council)
        .containsExactlyInAnyOrder(councils[1], councils[2]);
  }

  @Test
  void isOverForGood() {
    RunId run = stopped(RunFixture.SHARED_YEAR, members(2));
    close.close(OFFICE, run, "Не той рік");
    assertThatThrownBy(() -> Association.get(IssueRun.class).issue(OFFICE, run))
        .isInstanceOf(RunIsNotOpen.class);
    assertThatThrownBy(() -> Association.get(UndoRun.class).undo(OFFICE, run))
        .isInstanceOf(RunIsNotOpen.class);
    assertThatThrownBy(() -> Association.get(SimulateAgain.class).simulate(OFFICE, run))
        .isInstanceOf(RunIsNotOpen.class);
    assertThatThrownBy(() -> close.close(OFFICE, run, "Ще раз")).isInstanceOf(RunIsNotOpen.class);
  }

  @Test
  void wantsAReasonAndARunThatWasBegunAndIsNotAtWork() {
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, members(1)));
    assertThatThrownBy(() -> close.close(OFFICE, run, "Рано")).isInstanceOf(RunIsNotOpen.class);
    var job = Association.get(IssueRun.class).issue(OFFICE, run);
    assertThatThrownBy(() -> close.close(OFFICE, run, "Іде")).isInstanceOf(RunIsAtWork.class);
    Association.get(CancelJob.class).cancel(OFFICE, job);
    RunFixture.workAll();
    assertThatThrownBy(() -> close.close(OFFICE, run, " ")).isInstanceOf(TextNotAccepted.class);
    Association.get(UndoRun.class).undo(OFFICE, run);
    assertThat(Association.get(RunRegister.class).one(OFFICE, run).state())
        .as("none was issued: it is undone whole")
        .isEqualTo(RunState.UNDONE);
  }

  private static RunId stopped(int year, CouncilId... councils) {
    var run = RunFixture.simulate(RunFixture.annual(year, councils));
    var job = Association.get(IssueRun.class).issue(OFFICE, run);
    Association.get(CancelJob.class).cancel(OFFICE, job);
    RunFixture.workAll();
    return run;
  }

  /** As if the job had come as far as this council before it was stopped. */
  private static void issuedBefore(RunId run, CouncilId council) {
    RunId alone =
        RunFixture.simulate(
            RunFixture.annual(Association.get(RunRegister.class).one(OFFICE, run).year(), council));
    Association.sql("update billing_line set hindrance = null where run_id = ?", alone.value())
        .run();
    RunFixture.issue(OFFICE, alone);
    var invoice = RunFixture.lines(alone).get(0).invoice().orElseThrow().value();
    Association.sql(
            "update billing_line set invoice_id = null, hindrance = 'CHANGED' where run_id = ?",
            alone.value())
        .run();
    Association.sql(
            "update billing_line set invoice_id = ? where run_id = ? and council_id = ?",
            invoice,
            run.value(),
            council.value())
        .run();
  }

  private static CouncilId[] members(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> RunFixture.member(300 + 7 * i))
        .toArray(CouncilId[]::new);
  }
}
