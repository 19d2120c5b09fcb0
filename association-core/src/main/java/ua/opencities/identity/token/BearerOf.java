package ua.opencities.identity.token;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Whose a bearer token is: found by its SHA-256, never by comparing secrets. */
@UseCase
public class BearerOf {
  private final TokenDoor door;
  private final Clock clock;

  @Inject
  BearerOf(TokenDoor door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * @param writes whether the token's scope allows more than reading
   */
  public record Bearer(UserId user, Optional<CouncilId> council, boolean writes) {}

  public Optional<Bearer> token(Actor atTheDoor, String token) {
    return door.token(new Secret(token), clock.instant())
        .map(t -> new Bearer(t.account(), t.council(), t.writes()));
  }
}
