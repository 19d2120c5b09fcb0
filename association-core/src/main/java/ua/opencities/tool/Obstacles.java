package ua.opencities.tool;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.membership.MemberDuty;
import ua.opencities.membership.MemberDuty.Neglect;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Why a council gets no new tool: it is no active member, or it neglects a duty. */
@ApplicationScoped
class Obstacles {
  @Inject MembershipOf memberships;
  @Inject @Any Instance<MemberDuty> duties;

  Set<CouncilId> onlyReading(Actor actor, LocalDate on) {
    return duties.stream().flatMap(duty -> duty.onlyReading(actor, on).stream()).collect(toSet());
  }

  Optional<Neglect> before(Actor actor, CouncilId council, LocalDate on) {
    Optional<Neglect> neglected =
        duties.stream()
            .map(duty -> duty.neglected(actor, council, on))
            .flatMap(Optional::stream)
            .findFirst();
    return memberships.of(actor, council).standing() == Standing.ACTIVE
        ? neglected
        : Optional.of(
            new Neglect(
                new CouncilNotActive(), neglected.filter(Neglect::onlyReading).isPresent()));
  }
}
