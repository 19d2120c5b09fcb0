package ua.opencities.identity.parked;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/**
 * Keeps a form that came after the session had ended, or from a page of another day, files too, for
 * the person who sent it.
 */
@UseCase
public class ParkForm {
  private final ParkedForms forms;
  private final Clock clock;

  @Inject
  ParkForm(ParkedForms forms, Clock clock) {
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * @return the id under which {@link TakeParkedForm} gives it back, once
   */
  public UUID park(
      Actor atTheDoor, UserId whose, String portal, String path, String contentType, Held body) {
    UUID id = UUID.randomUUID();
    forms.park(id, whose, portal, new ParkedForms.Parked(path, contentType, body), clock.instant());
    return id;
  }
}
