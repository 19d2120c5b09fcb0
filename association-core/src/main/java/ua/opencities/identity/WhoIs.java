package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** The roles of a person today. Asked at every request, so that an ended role ends at once. */
@UseCase
public class WhoIs {
  private final Door door;
  private final Clock clock;

  @Inject
  WhoIs(Door door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /** In the association's office; empty without a role there. */
  public Optional<SignedIn> inTheOffice(Actor atTheDoor, UserId user) {
    return of(
        user, grants(user).stream().filter(g -> g.council().isEmpty()).toList(), Optional.empty());
  }

  /** At a council: the wanted one, else the first by name; empty without a role at any. */
  public Optional<SignedIn> atACouncil(Actor atTheDoor, UserId user, Optional<CouncilId> wanted) {
    List<Grant> all = grants(user).stream().filter(g -> g.council().isPresent()).toList();
    Optional<CouncilId> council =
        wanted
            .filter(w -> all.stream().anyMatch(g -> g.council().get().equals(w)))
            .or(() -> all.stream().findFirst().flatMap(Grant::council));
    return of(user, all.stream().filter(g -> g.council().equals(council)).toList(), council);
  }

  private List<Grant> grants(UserId user) {
    return door.grants(user, LocalDate.now(clock));
  }

  private static Optional<SignedIn> of(
      UserId user, List<Grant> grants, Optional<CouncilId> council) {
    return grants.stream()
        .findFirst()
        .map(
            g ->
                new SignedIn(
                    user,
                    g.shownName(),
                    grants.stream().map(Grant::role).collect(Collectors.toSet()),
                    council,
                    g.councilName(),
                    g.passwordVersion(),
                    true));
  }
}
