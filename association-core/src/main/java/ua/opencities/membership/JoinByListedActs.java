package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.intake.joining.JoinByList;
import ua.opencities.council.intake.joining.JoiningActs;
import ua.opencities.council.intake.joining.JoiningPaper;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Members that a list tells of come in by the road, each step with its act. */
@ApplicationScoped
class JoinByListedActs implements JoinByList {
  @Inject Steps steps;
  @Inject Memberships memberships;
  @Inject StepsAhead ahead;
  @Inject AdmissionRules rules;
  @Inject AdmissionConditions conditions;
  @Inject StepsTakenBack takenBack;
  @Inject @Any Instance<StepConsequence> consequences;
  @Inject Clock clock;

  @Override
  public boolean wantsSecondPerson() {
    return Stream.of(
            Standing.DECISION_ADOPTED,
            Standing.AGREEMENT_SIGNED,
            Standing.APPLIED,
            Standing.ADMITTED,
            Standing.ACTIVE)
        .anyMatch(rules::wantsSecondPerson);
  }

  @Override
  public boolean boardMakesMembers() {
    return !rules.meetingConfirms() && !rules.entryFeeFirst();
  }

  @Override
  public List<UUID> join(
      Actor actor, CouncilId council, JoiningActs acts, String by, String shown) {
    var membership = steps.begin(actor, council);
    for (JoiningPaper paper : acts.papers()) {
      Act act = act(paper, acts.memberSince());
      enter(actor, membership, to(paper), act, by, shown);
      if (paper.kind() == JoiningPaper.Kind.PROTOCOL
          && !rules.meetingConfirms()
          && conditions.areMet(actor, council))
        enter(actor, membership, Standing.ACTIVE, act, by, shown);
    }
    List<UUID> taken =
        new ArrayList<>(memberships.steps(council).stream().map(MembershipStepView::id).toList());
    Collections.reverse(taken);
    return taken;
  }

  private void enter(
      Actor actor, Membership membership, Standing to, Act act, String by, String shown) {
    steps.check(actor, membership, to, act);
    steps.settle(
        actor, membership, new StepAhead(to, act, by, shown, clock.instant(), Optional.empty()));
  }

  @Override
  public boolean isAsLeft(Actor actor, CouncilId council, List<UUID> taken) {
    steps.begin(actor, council);
    List<MembershipStepView> newestFirst = memberships.steps(council);
    var standing = new ArrayList<>(newestFirst.stream().map(MembershipStepView::id).toList());
    Collections.reverse(standing);
    return standing.equals(taken)
        && ahead.of(council).isEmpty()
        && !memberships.isCorrected(council)
        && newestFirst.stream().noneMatch(step -> isFollowed(actor, council, step));
  }

  @Override
  public boolean takeBack(Actor actor, CouncilId council, List<UUID> taken, String reason) {
    if (!isAsLeft(actor, council, taken)) return false;
    var membership = steps.begin(actor, council);
    List<MembershipStepView> newestFirst = memberships.steps(council);
    for (int i = 0; i < newestFirst.size(); i++)
      takenBack.take(
          actor,
          membership,
          newestFirst.get(i),
          newestFirst.subList(i + 1, newestFirst.size()),
          reason);
    return true;
  }

  private boolean isFollowed(Actor actor, CouncilId council, MembershipStepView step) {
    return consequences.stream().anyMatch(each -> each.of(actor, council, step).isPresent());
  }

  private static Standing to(JoiningPaper paper) {
    return switch (paper.kind()) {
      case DECISION -> Standing.DECISION_ADOPTED;
      case AGREEMENT -> Standing.AGREEMENT_SIGNED;
      case APPLICATION -> Standing.APPLIED;
      case PROTOCOL -> Standing.ADMITTED;
    };
  }

  private static Act act(JoiningPaper paper, Optional<LocalDate> since) {
    boolean board = paper.kind() == JoiningPaper.Kind.PROTOCOL;
    return new Act(
        switch (paper.kind()) {
          case DECISION, APPLICATION -> DecidingBody.COUNCIL;
          case AGREEMENT -> DecidingBody.DIRECTORATE;
          case PROTOCOL -> DecidingBody.BOARD;
        },
        ActDocument.valueOf(paper.kind().name()),
        paper.number(),
        paper.day(),
        board ? since.orElse(paper.day()) : paper.day(),
        Optional.empty(),
        Optional.empty());
  }
}
