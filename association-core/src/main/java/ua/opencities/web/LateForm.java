package ua.opencities.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.parked.ParkForm;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Operator;

/** A form that came after its session had ended is kept for the person its token names. */
@ApplicationScoped
public class LateForm {
  @Inject private ParkForm parkForm;
  @Inject private Portal portal;
  @Inject private Clock clock;

  /**
   * @return the id to give it back by; empty for a form that was not ours
   */
  Optional<UUID> park(ContainerRequestContext asked) {
    String type = String.valueOf(asked.getMediaType());
    Held body = FormBody.of(asked).whole();
    try (body) {
      FormToken.Owner owner =
          FormToken.read(SentForm.read(type, body).field(FormToken.FIELD), clock);
      if (!owner.genuine()) return Optional.empty();
      return owner
          .user()
          .map(
              whose ->
                  parkForm.park(
                      Operator.atTheDoor("late form"),
                      whose,
                      portal.name(),
                      Asked.pathAndQuery(asked),
                      type,
                      body));
    } catch (IllegalArgumentException notAForm) {
      return Optional.empty();
    }
  }
}
