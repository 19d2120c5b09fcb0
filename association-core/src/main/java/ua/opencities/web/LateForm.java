package ua.opencities.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.parked.ParkForm;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Operator;

/**
 * A form that came after its session had ended, or from a page of another day, is kept for the
 * person its token names.
 */
@ApplicationScoped
public class LateForm {
  @Inject private ParkForm parkForm;
  @Inject private Portal portal;
  @Inject private Clock clock;

  /** Its owner sees that it came, and sends it on by one press; a stranger's has nobody to ask. */
  void askToConfirm(ContainerRequestContext asked) {
    park(asked)
        .ifPresent(id -> asked.abortWith(Response.seeOther(URI.create("/resume/" + id)).build()));
  }

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
