package ua.opencities.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Gives a parked form back, once, to the person who sent it and to nobody else. */
@UseCase
public class TakeParkedForm {
  private final Door door;

  @Inject
  TakeParkedForm(Door door) {
    this.door = door;
  }

  public record ParkedForm(String path, String contentType, byte[] body) {}

  public Optional<ParkedForm> take(Actor actor, UUID id, String portal) {
    return actor
        .user()
        .flatMap(user -> door.takeParked(id, user, portal))
        .map(p -> new ParkedForm(p.path(), p.contentType(), p.body()));
  }
}
