package ua.opencities.admission.applicant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Counts what one network address hands in, taken in or refused, before anything of it is looked
 * at. A transaction of its own: a refusal afterwards does not take the count back.
 */
@UseCase
public class CountAttempt {
  static final Duration WITHIN = Duration.ofHours(1);
  private final ApplicationDoor door;
  private final Clock clock;

  @Inject
  CountAttempt(ApplicationDoor door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /** How much one address may hand in within an hour. */
  static int most() {
    return Setting.number("OPENCITIES_JOIN_ATTEMPTS", 60);
  }

  /**
   * @throws TooManyApplications when it is too much
   */
  public void count(Actor atTheDoor, String network) {
    String what = "join:" + network;
    Instant now = clock.instant();
    if (door.counted(what, now.minus(WITHIN)) >= most()) throw new TooManyApplications();
    door.count(what, now);
  }
}
