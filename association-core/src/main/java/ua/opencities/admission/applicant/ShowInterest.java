package ua.opencities.admission.applicant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * A council wants to join and has not decided yet: somebody says so for it. As with an application
 * the office learns of it when the address is proven by the link that goes there, and whoever sent
 * the form is told the same whatever happens.
 */
@UseCase
public class ShowInterest {
  public static final int WORDS = 1000;
  private static final Duration DAY = Duration.ofDays(1);

  private final ApplicationDoor letters;
  private final InterestDoor door;
  private final Event<InterestFormSent> formSent;
  private final Clock clock;

  @Inject
  ShowInterest(
      ApplicationDoor letters, InterestDoor door, Event<InterestFormSent> formSent, Clock clock) {
    this.letters = letters;
    this.door = door;
    this.formSent = formSent;
    this.clock = clock;
  }

  /** Who is interested, and what they say or ask. */
  public record Order(UUID council, Applicant applicant, Optional<String> words) {
    public Order {
      words = Text.optional("words", words.orElse(null), WORDS);
    }
  }

  /**
   * @return the secret that went out by mail, for tests and the demonstration: never shown to the
   *     sender; empty when the address has had too many letters today
   * @throws CouncilNotOpenToJoin when the council is a member, or on its way in
   */
  public Optional<Secret> show(Actor atTheDoor, Order order) {
    Instant now = clock.instant();
    String email = order.applicant().email();
    String who = "join:" + email;
    if (letters.counted(who, now.minus(DAY)) >= ApplyToJoin.MOST_A_DAY) return Optional.empty();
    letters.count(who, now);
    Secret secret = Secret.next("");
    var link = new ApplicationDoor.Link(secret, now, now.plus(ApplyToJoin.LINK_IS_GOOD_FOR));
    var shown = door.show(order, link).orElseThrow(CouncilNotOpenToJoin::new);
    formSent.fire(
        new InterestFormSent(
            atTheDoor.name(),
            shown.application(),
            email,
            order.applicant().name(),
            shown.council(),
            secret));
    return Optional.of(secret);
  }
}
