package ua.opencities.admission.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.Standing;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Brings together what a council's joining papers are made of. */
@Dependent
class GatherJoining {
  private static final List<OfficialPosition> SIGNERS =
      List.of(
          OfficialPosition.HEAD,
          OfficialPosition.ACTING_HEAD,
          OfficialPosition.HEAD_OF_ADMINISTRATION,
          OfficialPosition.SECRETARY);

  private final CouncilProfile councils;
  private final OfficialsInOffice officials;
  private final Requisites requisites;
  private final MembershipOf membership;
  private final Clock clock;

  @Inject
  GatherJoining(
      CouncilProfile councils,
      OfficialsInOffice officials,
      Requisites requisites,
      MembershipOf membership,
      Clock clock) {
    this.councils = councils;
    this.officials = officials;
    this.requisites = requisites;
    this.membership = membership;
    this.clock = clock;
  }

  JoiningFacts of(Actor actor, CouncilId council) {
    var decision =
        membership.of(actor, council).steps().stream()
            .filter(step -> step.to() == Standing.DECISION_ADOPTED)
            .findFirst()
            .map(MembershipStepView::act);
    return new JoiningFacts(
        requisites.kept(actor),
        councils.of(actor, council),
        head(officials.on(actor, council, LocalDate.now(clock))),
        decision,
        clock.instant());
  }

  private static Optional<JoiningFacts.Head> head(List<OfficialView> inOffice) {
    return SIGNERS.stream()
        .flatMap(position -> inOffice.stream().filter(it -> it.position() == position))
        .findFirst()
        .map(it -> new JoiningFacts.Head(it.title(), it.name().asSignature()));
  }
}
