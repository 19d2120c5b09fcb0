package ua.opencities.identity.parked;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Gives a parked form back, once, to the person who sent it and to nobody else. */
@UseCase
public class TakeParkedForm {
  private final ParkedForms forms;

  @Inject
  TakeParkedForm(ParkedForms forms) {
    this.forms = forms;
  }

  public record ParkedForm(String path, String contentType, Held body) {}

  public Optional<ParkedForm> take(Actor actor, UUID id, String portal) {
    return actor
        .user()
        .flatMap(user -> forms.takeParked(id, user, portal))
        .map(p -> new ParkedForm(p.path(), p.contentType(), p.body()));
  }
}
