package ua.opencities.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Transaction – hand-over – transaction: letters are taken in one, handed over outside of any, and
 * what became of each is written in another. A crash between sends a letter twice, never not at
 * all.
 */
@UseCase
@StaffOnly
public class DueLetters {
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  DueLetters(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  public List<Letter> take(Actor operator, int most) {
    return outbox.take(clock.instant(), most).stream().map(OutboxMail::letter).toList();
  }

  public void sent(Actor operator, UUID letter) {
    outbox.one(letter).ifPresent(mail -> mail.sent(clock.instant()));
  }

  public void refused(Actor operator, UUID letter, String error) {
    outbox.one(letter).ifPresent(mail -> mail.refused(error, clock.instant()));
  }
}
