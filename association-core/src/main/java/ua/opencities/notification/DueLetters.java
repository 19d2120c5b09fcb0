package ua.opencities.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoteHandOver;
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
  private final NoteHandOver reminders;
  private final Clock clock;

  @Inject
  DueLetters(Outbox outbox, NoteHandOver reminders, Clock clock) {
    this.outbox = outbox;
    this.reminders = reminders;
    this.clock = clock;
  }

  public List<Letter> take(Actor operator, int most) {
    return outbox.take(clock.instant(), most).stream().map(OutboxMail::letter).toList();
  }

  public void sent(Actor operator, UUID letter) {
    outbox.one(letter).ifPresent(mail -> mail.sent(clock.instant()));
    reminders.note(operator, letter, HandOverState.HANDED_OVER, "");
  }

  public void refused(Actor operator, UUID letter, String error) {
    Optional<OutboxMail> refused = outbox.one(letter);
    refused.ifPresent(mail -> mail.refused(error, clock.instant()));
    boolean over = refused.map(OutboxMail::isGivenUp).orElse(false);
    reminders.note(operator, letter, over ? HandOverState.GIVEN_UP : HandOverState.REFUSED, error);
  }
}
