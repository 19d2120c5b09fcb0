package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Keeps a form that came after the session had ended, files too, for the person who sent it. */
@UseCase
public class ParkForm {
  private final Door door;
  private final Clock clock;

  @Inject
  ParkForm(Door door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * @return the id under which {@link TakeParkedForm} gives it back, once
   */
  public UUID park(
      Actor atTheDoor, UserId whose, String portal, String path, String contentType, byte[] body) {
    UUID id = UUID.randomUUID();
    door.park(id, whose, portal, new Door.Parked(path, contentType, body), clock.instant());
    return id;
  }
}
