package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;

/** Whatever people try, in whatever order and with whatever act. */
class RoadPropertiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
  private static final Set<Standing> OUTSIDE =
      EnumSet.of(Standing.LEAD, Standing.REFUSED, Standing.EXITED, Standing.EXCLUDED);

  /** Somebody tries to bring a council to a standing by an act. */
  record Attempt(Standing to, Act act) {}

  @Property(tries = 2000)
  void nobodyBecomesAMemberWithoutTheActsOfTheRoad(
      @ForAll("attempts") List<Attempt> attempts, @ForAll boolean meetingConfirms) {
    MembershipRoad road = new MembershipRoad(meetingConfirms);
    Standing here = Standing.LEAD;
    Map<Standing, Act> acts = new EnumMap<>(Standing.class);
    for (Attempt attempt : attempts) {
      if (refusal(road, here, attempt).isPresent()) continue;
      boolean wasMember = here.isMember();
      here = attempt.to();
      if (OUTSIDE.contains(here)) acts.clear();
      acts.put(here, attempt.act());
      if (here == Standing.ACTIVE && !wasMember) assertBoundBy(acts, meetingConfirms);
    }
    assertThat(here.isMember()).isEqualTo(acts.containsKey(Standing.ACTIVE) && here.isMember());
  }

  @Property(tries = 2000)
  void everyRefusalSaysWhatIsMissingInBothLanguages(
      @ForAll Standing from, @ForAll("attempt") Attempt attempt) {
    MembershipRoad road = new MembershipRoad(false);
    refusal(road, from, attempt)
        .ifPresent(
            rule -> {
              assertThat(rule).isInstanceOfAny(StepNotAllowed.class, ActDoesNotFit.class);
              for (Language language : Language.values())
                assertThat(Texts.of(language).sentence(rule))
                    .doesNotContain("membership.", "{")
                    .hasSizeGreaterThan(20);
              if (rule.code().equals("membership.steps-missing"))
                assertThat((List<?>) rule.arguments().get(2)).isNotEmpty();
            });
  }

  @Property(tries = 500)
  void doingWhatARefusalSaysIsMissingLeadsThere(@ForAll Standing from, @ForAll Standing to) {
    MembershipRoad road = new MembershipRoad(true);
    if (from == to || road.from(from).containsKey(to)) return;
    List<Standing> missing = road.missing(from, to);
    if (missing.isEmpty()) return;
    List<Standing> way = new ArrayList<>(missing);
    way.add(to);
    Standing here = from;
    for (Standing next : way) {
      ActWanted wanted = road.from(here).get(next);
      assertThat(wanted).as(here + " → " + next).isNotNull();
      assertThat(refusal(road, here, new Attempt(next, fitting(wanted)))).isEmpty();
      here = next;
    }
  }

  private static void assertBoundBy(Map<Standing, Act> acts, boolean meetingConfirms) {
    assertThat(acts)
        .containsKeys(
            Standing.DECISION_ADOPTED,
            Standing.AGREEMENT_SIGNED,
            Standing.APPLIED,
            Standing.ADMITTED);
    assertThat(acts.get(Standing.DECISION_ADOPTED).body())
        .isIn(DecidingBody.COUNCIL, DecidingBody.MILITARY_ADMINISTRATION);
    assertThat(acts.get(Standing.DECISION_ADOPTED).number()).isPresent();
    assertThat(acts.get(Standing.AGREEMENT_SIGNED).document()).isEqualTo(ActDocument.AGREEMENT);
    assertThat(acts.get(Standing.ADMITTED).body()).isEqualTo(DecidingBody.BOARD);
    if (meetingConfirms)
      assertThat(acts.get(Standing.ACTIVE).body()).isEqualTo(DecidingBody.GENERAL_MEETING);
  }

  private static Act fitting(ActWanted wanted) {
    return new Act(
        wanted.bodies().iterator().next(),
        wanted.documents().iterator().next(),
        Optional.of("1"),
        DAY,
        DAY,
        Optional.of("Підстава"),
        Optional.empty());
  }

  private static Optional<RuleBroken> refusal(MembershipRoad road, Standing from, Attempt attempt) {
    try {
      road.check(from, attempt.to(), attempt.act());
      return Optional.empty();
    } catch (RuleBroken rule) {
      return Optional.of(rule);
    }
  }

  /** Half of the attempts are what the road wants next somewhere, so that walks come far. */
  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Arbitraries.oneOf(attempt(), likely()).list().ofMinSize(1).ofMaxSize(60);
  }

  private static Arbitrary<Attempt> likely() {
    MembershipRoad road = new MembershipRoad(false);
    List<Attempt> fitting = new ArrayList<>();
    for (Standing from : Standing.values())
      road.from(from).forEach((to, wanted) -> fitting.add(new Attempt(to, fitting(wanted))));
    return Arbitraries.of(fitting);
  }

  @Provide
  Arbitrary<Attempt> attempt() {
    var number = Arbitraries.of("1", "16/VIII-870").optional(0.8);
    var remarks = Arbitraries.of("Підстава").optional(0.5);
    return Combinators.combine(
            Arbitraries.of(Standing.class),
            Arbitraries.of(DecidingBody.class),
            Arbitraries.of(ActDocument.class),
            number,
            remarks)
        .as(
            (to, body, document, no, why) ->
                new Attempt(to, new Act(body, document, no, DAY, DAY, why, Optional.empty())));
  }
}
