package ua.opencities.membership;

import static ua.opencities.membership.ActDocument.AGREEMENT;
import static ua.opencities.membership.ActDocument.APPLICATION;
import static ua.opencities.membership.ActDocument.DECISION;
import static ua.opencities.membership.ActDocument.LAW;
import static ua.opencities.membership.ActDocument.LETTER;
import static ua.opencities.membership.ActDocument.ORDER;
import static ua.opencities.membership.ActDocument.PROTOCOL;
import static ua.opencities.membership.DecidingBody.BOARD;
import static ua.opencities.membership.DecidingBody.COUNCIL;
import static ua.opencities.membership.DecidingBody.DIRECTORATE;
import static ua.opencities.membership.DecidingBody.GENERAL_MEETING;
import static ua.opencities.membership.DecidingBody.MILITARY_ADMINISTRATION;
import static ua.opencities.membership.DecidingBody.PRESIDENT;
import static ua.opencities.membership.DecidingBody.STATE;
import static ua.opencities.membership.Standing.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which steps there are, and which act each needs. What is not written here is not allowed. */
final class MembershipRoad {
  private static final ActWanted OF_THE_COUNCIL =
      ActWanted.by(Set.of(COUNCIL, MILITARY_ADMINISTRATION), Set.of(DECISION, ORDER));
  private static final ActWanted OF_THE_BOARD =
      ActWanted.by(Set.of(BOARD), Set.of(PROTOCOL, DECISION));
  private static final ActWanted OF_THE_MEETING =
      ActWanted.by(Set.of(GENERAL_MEETING), Set.of(PROTOCOL, DECISION));
  private static final ActWanted OF_BOARD_OR_MEETING =
      ActWanted.by(Set.of(BOARD, GENERAL_MEETING), Set.of(PROTOCOL, DECISION));
  private static final ActWanted REORGANISATION =
      ActWanted.by(Set.of(STATE, COUNCIL, MILITARY_ADMINISTRATION), Set.of(LAW, DECISION, ORDER));
  private static final ActWanted HANDED_IN =
      ActWanted.by(Set.of(COUNCIL, MILITARY_ADMINISTRATION), Set.of(APPLICATION, LETTER))
          .numberOptional();

  /** A package that the session has not bound yet is taken back by a letter as well. */
  private static final ActWanted TAKEN_BACK =
      ActWanted.by(
              Set.of(COUNCIL, MILITARY_ADMINISTRATION),
              Set.of(DECISION, ORDER, APPLICATION, LETTER))
          .numberOptional();

  private final Map<Standing, Map<Standing, ActWanted>> steps = new EnumMap<>(Standing.class);

  /**
   * @param meetingConfirms whether the General Meeting confirms what the Board admitted
   */
  MembershipRoad(boolean meetingConfirms) {
    step(LEAD, DECISION_ADOPTED, OF_THE_COUNCIL);
    step(DECISION_ADOPTED, LEAD, OF_THE_COUNCIL);
    step(DECISION_ADOPTED, AGREEMENT_SIGNED, ActWanted.by(Set.of(DIRECTORATE), Set.of(AGREEMENT)));
    step(AGREEMENT_SIGNED, APPLIED, HANDED_IN);
    step(
        APPLIED,
        RETURNED,
        ActWanted.by(Set.of(PRESIDENT, DIRECTORATE, BOARD), Set.of(LETTER, DECISION, PROTOCOL))
            .numberOptional()
            .withRemarks());
    step(RETURNED, APPLIED, HANDED_IN);
    step(APPLIED, REFUSED, OF_THE_BOARD.withRemarks());
    step(APPLIED, ADMITTED, OF_THE_BOARD);
    step(RETURNED, REFUSED, OF_THE_BOARD.withRemarks());
    step(ADMITTED, ACTIVE, meetingConfirms ? OF_THE_MEETING : OF_BOARD_OR_MEETING);
    // the General Meeting does not confirm, or the entry fee never comes
    step(ADMITTED, REFUSED, OF_BOARD_OR_MEETING.withRemarks());
    for (Standing candidate : List.of(AGREEMENT_SIGNED, APPLIED, RETURNED))
      step(candidate, LEAD, TAKEN_BACK);
    step(ADMITTED, LEAD, OF_THE_COUNCIL);
    step(ACTIVE, SUSPENDED, OF_THE_BOARD.withRemarks());
    step(SUSPENDED, ACTIVE, OF_THE_BOARD);
    for (Standing member : List.of(ACTIVE, SUSPENDED, EXIT_REQUESTED)) {
      step(member, EXCLUDED, OF_BOARD_OR_MEETING.withRemarks());
      step(member, FROZEN, OF_THE_BOARD);
    }
    for (Standing member : List.of(ACTIVE, SUSPENDED, FROZEN))
      step(member, EXIT_REQUESTED, OF_THE_COUNCIL);
    for (Standing member : List.of(ACTIVE, SUSPENDED, EXIT_REQUESTED, FROZEN))
      step(member, REORGANISED, REORGANISATION);
    // who takes its exit back stands where it stood: ExitTakenBack looks
    step(EXIT_REQUESTED, ACTIVE, OF_THE_COUNCIL);
    step(EXIT_REQUESTED, SUSPENDED, OF_THE_COUNCIL);
    step(EXIT_REQUESTED, EXITED, OF_BOARD_OR_MEETING);
    step(FROZEN, ACTIVE, OF_THE_BOARD);
    for (Standing outside : List.of(REFUSED, EXITED, EXCLUDED))
      step(outside, DECISION_ADOPTED, OF_THE_COUNCIL);
  }

  private void step(Standing from, Standing to, ActWanted act) {
    steps.computeIfAbsent(from, each -> new EnumMap<>(Standing.class)).put(to, act);
  }

  Map<Standing, ActWanted> from(Standing standing) {
    return Map.copyOf(steps.getOrDefault(standing, Map.of()));
  }

  /** Empty where the step came by another act than the road's. */
  Optional<ActWanted> wanted(Standing from, Standing to) {
    return Optional.ofNullable(steps.getOrDefault(from, Map.of()).get(to));
  }

  /**
   * @throws StepNotAllowed with the steps that are missing, when there is no direct one
   * @throws ActDoesNotFit when the act is another than the step needs
   */
  void check(Standing from, Standing to, Act act) {
    ActWanted wanted = steps.getOrDefault(from, Map.of()).get(to);
    if (wanted == null) throw StepNotAllowed.of(from, to, missing(from, to));
    wanted.check(to, act);
  }

  /** The standings strictly between the two on the shortest way; empty when there is no way. */
  List<Standing> missing(Standing from, Standing to) {
    Map<Standing, Standing> cameFrom = new EnumMap<>(Standing.class);
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !cameFrom.containsKey(to)) {
      Standing here = open.poll();
      for (Standing next : steps.getOrDefault(here, Map.of()).keySet())
        if (next != from && cameFrom.putIfAbsent(next, here) == null) open.add(next);
    }
    var between = new ArrayList<Standing>();
    if (cameFrom.containsKey(to))
      for (Standing step = cameFrom.get(to); step != from; step = cameFrom.get(step))
        between.add(0, step);
    return List.copyOf(between);
  }
}
