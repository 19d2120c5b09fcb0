package ua.opencities.reminder.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Notes what became of a reminder's mail; of any other letter it knows nothing. */
@UseCase
@StaffOnly
public class NoteHandOver {
  private final NoticeRows rows;
  private final Clock clock;

  @Inject
  NoteHandOver(NoticeRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param error what the mail server said; empty when it took the letter
   */
  public void note(Actor actor, UUID letter, HandOverState state, String error) {
    rows.note(letter, state, error, clock.instant());
  }
}
