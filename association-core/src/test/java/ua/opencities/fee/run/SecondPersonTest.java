package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.register.Passing;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** Four eyes: who had a hand in a run does not approve it. */
class SecondPersonTest {
  private final Actor maker = Association.administrator();
  private final Actor colleague = Association.administrator();
  private final Actor third = Association.administrator();
  private RunId run;

  @BeforeEach
  void simulate() {
    Association.get(WantSecondPerson.class).want(maker, true);
    var council = RunFixture.member(500);
    RunFixture.standing(council, "EXIT_REQUESTED");
    run =
        Association.get(SimulateRun.class)
            .simulate(maker, RunFixture.annual(RunFixture.SHARED_YEAR, council));
  }

  @AfterEach
  void forget() {
    Association.get(WantSecondPerson.class).want(maker, false);
  }

  @Test
  void whoLetAnExceptionPassIsNotTheSecondPersonNeitherAfterAnotherHadItReckonedAnew() {
    Association.get(PassHindrance.class).pass(colleague, run, Hindrance.LEAVING);
    refuses(maker);
    refuses(colleague);
    assertThatThrownBy(() -> Association.get(IssueRun.class).issue(colleague, run))
        .isInstanceOf(SecondPersonNeeded.class);

    Association.get(SimulateAgain.class).simulate(maker, run);
    refuses(colleague);
    assertThatCode(() -> Association.get(ApproveRun.class).approve(third, run))
        .doesNotThrowAnyException();
  }

  @Test
  void whoHadItReckonedAnewLastIsNotTheSecondPersonUntilAnotherDid() {
    Association.get(PassHindrance.class).pass(maker, run, Hindrance.LEAVING);
    Association.get(SimulateAgain.class).simulate(colleague, run);
    refuses(colleague);

    Association.get(SimulateAgain.class).simulate(maker, run);
    assertThatCode(() -> Association.get(ApproveRun.class).approve(colleague, run))
        .doesNotThrowAnyException();
  }

  @Test
  void theRunSaysWhoLetWhatPassAndWhoChangedItLast() {
    var pass = Association.get(PassHindrance.class);
    pass.pass(colleague, run, Hindrance.LEAVING);
    pass.pass(maker, run, Hindrance.LEAVING);
    var runs = Association.get(RunRegister.class);
    assertThat(runs.passings(third, run))
        .extracting(Passing::hindrance, Passing::by)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Hindrance.LEAVING, colleague.shown()));
    assertThat(runs.one(third, run).changedBy()).contains(maker.shown());
  }

  private void refuses(Actor who) {
    assertThatThrownBy(() -> Association.get(ApproveRun.class).approve(who, run))
        .isInstanceOf(SecondPersonNeeded.class);
  }
}
