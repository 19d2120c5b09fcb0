package ua.opencities.admission.applicant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.NewFile;
import ua.opencities.admission.applicant.ApplicationDoor.Link;
import ua.opencities.document.LookAtFile;
import ua.opencities.identity.Secret;
import ua.opencities.membership.Scan;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Somebody applies for a council that is no member. The application waits for its e-mail address to
 * be proven by the link that goes there; whoever sent the form is told the same whatever happens.
 */
@UseCase
public class ApplyToJoin {
  /** So long a link opens its application. */
  public static final Duration LINK_IS_GOOD_FOR = Duration.ofDays(180);

  private static final Duration DAY = Duration.ofDays(1);
  static final int MOST_A_DAY = 5;
  private final ApplicationDoor door;
  private final LookAtFile look;
  private final Event<ApplicationBegun> begun;
  private final Clock clock;

  @Inject
  ApplyToJoin(ApplicationDoor door, LookAtFile look, Event<ApplicationBegun> begun, Clock clock) {
    this.door = door;
    this.look = look;
    this.begun = begun;
    this.clock = clock;
  }

  /** What is applied for, and by which decision of the council. */
  public record Order(UUID council, Applicant applicant, CouncilDecision decision) {}

  /**
   * @return the secret that went out by mail, for tests and the demonstration: never shown to the
   *     sender; empty when the address has applied too often today
   * @throws CouncilNotOpenToJoin when nobody can apply for the council now
   * @throws DecisionOfADayToCome for a decision that is not adopted yet
   * @throws ua.opencities.document.FileKindNotAccepted for a wrong file, whatever its name says
   */
  public Optional<Secret> apply(Actor atTheDoor, Order order) {
    order.decision().refuseADayToCome(LocalDate.now(clock));
    Scan scan = order.decision().scan();
    NewFile decision =
        NewFile.of(look.look(atTheDoor, scan.name(), scan.content()), scan.content());
    Instant now = clock.instant();
    String email = order.applicant().email();
    String who = "join:" + email;
    if (door.counted(who, now.minus(DAY)) >= MOST_A_DAY) return Optional.empty();
    door.count(who, now);
    UUID application = UUID.randomUUID();
    Secret secret = Secret.next("");
    String council =
        door.begin(application, order, decision, new Link(secret, now, now.plus(LINK_IS_GOOD_FOR)))
            .orElseThrow(CouncilNotOpenToJoin::new);
    begun.fire(
        new ApplicationBegun(
            atTheDoor.name(), application, email, order.applicant().name(), council, secret));
    return Optional.of(secret);
  }
}
