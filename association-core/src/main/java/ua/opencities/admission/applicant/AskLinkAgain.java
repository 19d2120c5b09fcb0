package ua.opencities.admission.applicant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.identity.Secret;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Sends another link to the newest application of each council, if somebody applied from that
 * address; the asker is told the same.
 */
@UseCase
public class AskLinkAgain {
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final int MOST = 3;
  private static final int MOST_COUNCILS = 10;
  private final ApplicationDoor door;
  private final Event<ApplicationLinkAsked> asked;
  private final Clock clock;

  @Inject
  AskLinkAgain(ApplicationDoor door, Event<ApplicationLinkAsked> asked, Clock clock) {
    this.door = door;
    this.asked = asked;
    this.clock = clock;
  }

  public void ask(Actor atTheDoor, String typed) {
    String email = Email.typed(typed).address();
    String who = "join-link:" + email;
    Instant now = clock.instant();
    if (door.counted(who, now.minus(WITHIN)) >= MOST) return;
    door.count(who, now);
    List<Secret> secrets = Stream.generate(() -> Secret.next("")).limit(MOST_COUNCILS).toList();
    for (var found : door.linksAgain(email, secrets, now.plus(ApplyToJoin.LINK_IS_GOOD_FOR), now))
      asked.fire(
          new ApplicationLinkAsked(
              atTheDoor.name(),
              found.application(),
              email,
              found.applicant(),
              found.council(),
              found.secret()));
  }
}
