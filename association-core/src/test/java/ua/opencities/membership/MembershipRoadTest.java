package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.membership.Standing.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.RuleBroken;

/** Walks the whole graph: every pair of standings, every simple path, every act. */
class MembershipRoadTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
  private final MembershipRoad road = new MembershipRoad(false);

  @Test
  void leadsToMembershipByNoPathWithoutItsActs() {
    var paths = new ArrayList<List<Standing>>();
    walk(List.of(LEAD), paths);

    assertThat(paths).isNotEmpty();
    assertThat(paths.stream().filter(path -> path.contains(ACTIVE)))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(path.subList(0, path.indexOf(ACTIVE)))
                    .containsSubsequence(DECISION_ADOPTED, AGREEMENT_SIGNED, APPLIED, ADMITTED));
  }

  @Test
  void comesToEveryStandingFromTheBeginning() {
    var reached = EnumSet.of(LEAD);
    var paths = new ArrayList<List<Standing>>();
    walk(List.of(LEAD), paths);
    paths.forEach(reached::addAll);

    assertThat(reached).containsExactlyInAnyOrder(Standing.values());
  }

  @Test
  void refusesEveryStepThatIsNotOnTheRoadAndSaysWhatIsMissing() {
    for (Standing from : Standing.values())
      for (Standing to : Standing.values()) {
        if (road.from(from).containsKey(to)) continue;
        assertThatThrownBy(() -> road.check(from, to, anyAct()))
            .isInstanceOf(StepNotAllowed.class)
            .satisfies(
                refusal -> {
                  var rule = (RuleBroken) refusal;
                  assertThat(rule.arguments()).startsWith(from, to);
                  if (rule.code().equals("membership.steps-missing"))
                    assertThat(walkable(from, to, (List<?>) rule.arguments().get(2))).isTrue();
                  else assertThat(road.missing(from, to)).isEmpty();
                });
      }
  }

  @Test
  void tellsAContactWhatTheBoardStillNeeds() {
    assertThat(road.missing(LEAD, ADMITTED))
        .containsExactly(DECISION_ADOPTED, AGREEMENT_SIGNED, APPLIED);
  }

  @Test
  void takesForEachStepOnlyTheActItWants() {
    for (Standing from : Standing.values())
      road.from(from)
          .forEach(
              (to, wanted) -> {
                for (DecidingBody body : DecidingBody.values())
                  for (ActDocument document : ActDocument.values())
                    expect(
                        wanted.bodies().contains(body) && wanted.documents().contains(document),
                        from,
                        to,
                        act(body, document, "1", "Підстава"));
                var body = wanted.bodies().iterator().next();
                var document = wanted.documents().iterator().next();
                expect(!wanted.numbered(), from, to, act(body, document, null, "Підстава"));
                expect(!wanted.reasoned(), from, to, act(body, document, "1", null));
              });
  }

  @Test
  void waitsForTheGeneralMeetingWhereTheStatuteSaysSo() {
    var board = Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "7", DAY);
    var meeting = Act.of(DecidingBody.GENERAL_MEETING, ActDocument.PROTOCOL, "1", DAY);

    assertThatCode(() -> road.check(ADMITTED, ACTIVE, board)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new MembershipRoad(true).check(ADMITTED, ACTIVE, board))
        .isInstanceOf(ActDoesNotFit.class);
    assertThatCode(() -> new MembershipRoad(true).check(ADMITTED, ACTIVE, meeting))
        .doesNotThrowAnyException();
  }

  @Test
  void letsACandidateGoBackOrBeRefusedWhereverItStands() {
    for (Standing candidate : Standing.values()) {
      if (!candidate.isOnTheWayIn()) continue;
      assertThat(road.from(candidate)).as("%s may withdraw", candidate).containsKey(LEAD);
      assertThat(road.from(candidate).get(LEAD).bodies()).contains(DecidingBody.COUNCIL);
    }
    for (Standing decidedOn : List.of(APPLIED, RETURNED, ADMITTED))
      assertThat(road.from(decidedOn).get(REFUSED).reasoned()).isTrue();
    var meeting =
        act(DecidingBody.GENERAL_MEETING, ActDocument.PROTOCOL, "1", "Збори не затвердили");
    assertThatCode(() -> new MembershipRoad(true).check(ADMITTED, REFUSED, meeting))
        .doesNotThrowAnyException();
  }

  @Test
  void letsEveryMemberAskToLeaveAndLosesNobodyWhoAskedIt() {
    for (Standing member : Standing.values()) {
      if (!member.isMember()) continue;
      if (member != EXIT_REQUESTED) assertThat(road.from(member)).containsKey(EXIT_REQUESTED);
      assertThat(road.from(member)).as("%s reorganised", member).containsKey(REORGANISED);
    }
    assertThat(road.from(EXIT_REQUESTED).keySet())
        .containsExactlyInAnyOrder(ACTIVE, SUSPENDED, EXITED, EXCLUDED, FROZEN, REORGANISED);
  }

  private void expect(boolean allowed, Standing from, Standing to, Act act) {
    if (allowed) assertThatCode(() -> road.check(from, to, act)).doesNotThrowAnyException();
    else
      assertThatThrownBy(() -> road.check(from, to, act))
          .as(from + " to " + to + " by " + act)
          .isInstanceOf(ActDoesNotFit.class);
  }

  private boolean walkable(Standing from, Standing to, List<?> between) {
    Standing here = from;
    for (Object next : between) {
      if (!road.from(here).containsKey((Standing) next)) return false;
      here = (Standing) next;
    }
    return road.from(here).containsKey(to);
  }

  private void walk(List<Standing> soFar, List<List<Standing>> paths) {
    Set<Standing> next = road.from(soFar.get(soFar.size() - 1)).keySet();
    paths.add(soFar);
    for (Standing standing : next) {
      if (soFar.contains(standing)) continue;
      var longer = new ArrayList<>(soFar);
      longer.add(standing);
      walk(longer, paths);
    }
  }

  private static Act anyAct() {
    return act(DecidingBody.BOARD, ActDocument.PROTOCOL, "1", "Підстава");
  }

  private static Act act(DecidingBody body, ActDocument document, String number, String remarks) {
    return new Act(
        body,
        document,
        Optional.ofNullable(number),
        DAY,
        DAY,
        Optional.ofNullable(remarks),
        Optional.empty());
  }
}
