package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.membership.terms.KeepMembershipTerms;
import ua.opencities.membership.terms.MembershipTerms;
import ua.opencities.membership.terms.NoticeTooLong;
import ua.opencities.report.member.MemberOnDay;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.report.overview.AssociationOverview;
import ua.opencities.report.overview.Attention;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** A member that asks to leave is one until its notice ends, and until the day of the act. */
class ExitOnNoticeTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  private static final Actor JOB = Operator.because("steps of membership");
  private final Actor office = Association.administrator();
  private final RecordMembershipStep record = Association.get(RecordMembershipStep.class);
  private final CouncilId council = Candidate.admitted(Association.newCouncil("Вихідна рада"));

  @BeforeEach
  void threeMonths() {
    terms(3);
  }

  @AfterEach
  void noNotice() {
    terms(0);
  }

  @Test
  void mayLeaveFromTheDayItsNoticeEndsAndIsToldIt() {
    ask(TODAY.minusDays(10));
    var from = TODAY.minusDays(10).plusMonths(3);

    assertThat(seen().mayLeaveFrom()).contains(from);
    assertThat(Association.get(MembershipOf.class).of(Association.clerkOf(council), council))
        .returns(Optional.of(from), MembershipView::mayLeaveFrom);
    assertThatThrownBy(() -> leave(from.minusDays(1)))
        .isInstanceOfSatisfying(
            NoticeStillRuns.class,
            refusal -> {
              assertThat(refusal.arguments()).containsExactly(from);
              assertThat(refusal.field()).isEqualTo("effectiveOn");
            });
    terms(0);
    assertThat(leave(TODAY)).isEqualTo(Standing.EXITED);
  }

  @Test
  void staysAMemberUntilTheDayOfAnExitThatLiesAhead() {
    var day = TODAY.plusMonths(3);
    ask(TODAY);

    assertThat(leave(day)).isEqualTo(Standing.EXIT_REQUESTED);
    assertThat(seen().standing()).isEqualTo(Standing.EXIT_REQUESTED);
    assertThat(seen().ahead()).map(StepAhead::to).contains(Standing.EXITED);
    assertThat(on(TODAY)).isPresent();
    assertThat(on(day.minusDays(1))).isPresent();
    assertThat(on(day)).isEmpty();
    assertThat(Association.get(TakeStepDue.class).take(JOB, council)).isFalse();
    assertThatThrownBy(() -> leave(day)).isInstanceOf(StepAheadStands.class);
  }

  @Test
  void leavesOnTheDayOnceThoughEveryNodeAsks() throws Exception {
    terms(0);
    ask(TODAY.minusDays(1));
    leave(TODAY.plusDays(1));
    theDayComes();

    assertThat(Association.get(StepsDue.class).today(JOB)).contains(council);
    var nodes = Executors.newFixedThreadPool(4);
    var taken =
        nodes.invokeAll(
            Collections.<Callable<Boolean>>nCopies(
                4, () -> Association.get(TakeStepDue.class).take(JOB, council)));
    nodes.shutdown();
    int times = 0;
    for (var each : taken) times += each.get() ? 1 : 0;

    assertThat(times).isEqualTo(1);
    assertThat(seen().standing()).isEqualTo(Standing.EXITED);
    assertThat(seen().ahead()).isEmpty();
    assertThat(seen().steps().get(0).enteredBy()).isEqualTo(office.shown());
  }

  @Test
  void isCalledOffBeforeItsDay() {
    ask(TODAY);
    leave(TODAY.plusMonths(3));
    var callOff = Association.get(CallOffStep.class);
    callOff.callOff(office, council);

    assertThat(seen().ahead()).isEmpty();
    assertThatThrownBy(() -> callOff.callOff(office, council)).isInstanceOf(NotFound.class);
    record.record(
        office,
        council,
        Standing.ACTIVE,
        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "34", TODAY));
    assertThat(seen().standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void saysWhyADayCameInVain() {
    terms(0);
    ask(TODAY.minusDays(1));
    leave(TODAY.plusDays(1));
    terms(6);
    theDayComes();

    assertThat(Association.get(TakeStepDue.class).take(JOB, council)).isFalse();
    assertThat(seen().standing()).isEqualTo(Standing.EXIT_REQUESTED);
    var why = seen().ahead().orElseThrow().hindrance().orElseThrow();
    assertThat(why.code()).contains(new NoticeStillRuns(TODAY).code());
    assertThat(why.in(Language.UK)).contains("Строк попередження");
    assertThat(why.in(Language.EN)).containsIgnoringCase("notice");
    assertThat(seen().ahead().orElseThrow().awaitsEntryFee()).isFalse();
    assertThat(on(TODAY)).as("it is a member still").isPresent();
    terms(0);
    long due = due();
    Association.sql(
            "update membership_step_ahead set hindrance = null, hindrance_code = null,"
                + " hindrance_en = null where council_id = ?",
            council.value())
        .run();
    assertThat(due()).as("its notice has run out, and nothing comes of itself").isEqualTo(due - 1);
  }

  @Test
  void isAmongWhatTheOfficeHasToDoWhenTheNoticeHasRunOut() {
    terms(0);
    long before = due();
    ask(TODAY.minusDays(1));
    assertThat(due()).isEqualTo(before + 1);
    leave(TODAY.plusDays(1));
    assertThat(due()).isEqualTo(before);
  }

  @Test
  void aMembershipBeginsOnItsFirstDayAndNotWhenTheBoardSays() {
    CouncilId next = Candidate.applied(Association.newCouncil("Наступна рада"));
    var from = TODAY.plusDays(20);
    Association.get(AdmitCouncil.class).admit(office, next, "7", TODAY, from, Optional.empty());
    var view = Association.get(MembershipOf.class).of(office, next);

    assertThat(view.standing()).isEqualTo(Standing.ADMITTED);
    assertThat(view.ahead().orElseThrow())
        .returns(Standing.ACTIVE, StepAhead::to)
        .returns(from, it -> it.act().effectiveOn());
    var reading =
        new CorrectStep.Reading(DecidingBody.BOARD, ActDocument.PROTOCOL, Optional.of("17"), TODAY);
    Association.get(CorrectStep.class)
        .correct(
            office, next, view.steps().get(0).id(), reading, Optional.empty(), "Пропущено цифру");
    var members = Association.get(MembersOnDay.class);
    assertThat(members.all(office, from.minusDays(1))).noneMatch(it -> it.id().equals(next));
    assertThat(members.all(office, from))
        .filteredOn(it -> it.id().equals(next))
        .singleElement()
        .returns(from, MemberOnDay::memberSince)
        .returns(Optional.of("17"), it -> it.act().number());
    assertThat(members.all(office, from))
        .hasSize((int) members.byStanding(office, from).values().stream().mapToLong(n -> n).sum());
    Association.sql(
            "update membership_step_ahead set effective_on = ? where council_id = ?",
            TODAY,
            next.value())
        .run();
    assertThat(Association.get(TakeStepDue.class).take(JOB, next)).isTrue();
    assertThat(Association.get(MembershipOf.class).of(office, next).memberSince()).contains(TODAY);
  }

  @Test
  void noticesAreOfNoMonthsOrOfSomeWithinTwoYears() {
    assertThatThrownBy(() -> new MembershipTerms(25)).isInstanceOf(NoticeTooLong.class);
    assertThatThrownBy(() -> new MembershipTerms(-1)).isInstanceOf(NoticeTooLong.class);
  }

  private void theDayComes() {
    Association.sql(
            "update membership_step_ahead set effective_on = ? where council_id = ?",
            TODAY,
            council.value())
        .run();
  }

  private void ask(LocalDate day) {
    record.record(
        office,
        council,
        Standing.EXIT_REQUESTED,
        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "33", day));
  }

  private Standing leave(LocalDate day) {
    return record.record(
        office,
        council,
        Standing.EXITED,
        new Act(
            DecidingBody.BOARD,
            ActDocument.PROTOCOL,
            Optional.of("9"),
            TODAY,
            day,
            Optional.empty(),
            Optional.empty()));
  }

  private void terms(int months) {
    Association.get(KeepMembershipTerms.class).keep(office, new MembershipTerms(months));
  }

  private MembershipView seen() {
    return Association.get(MembershipOf.class).of(office, council);
  }

  private Optional<MemberOnDay> on(LocalDate day) {
    return Association.get(MembersOnDay.class).all(office, day).stream()
        .filter(member -> member.id().equals(council))
        .findFirst();
  }

  private long due() {
    return Association.get(AssociationOverview.class).now(office).attention().stream()
        .filter(it -> it.what().equals("exit-due"))
        .mapToLong(Attention::count)
        .sum();
  }
}
