package ua.opencities.reminder.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Notes what became of a reminder's mail after the mail server took it; of any other letter it
 * knows nothing. A delay that is told late changes nothing.
 */
@UseCase
@StaffOnly
public class NoteDelivery {
  private final NoticeRows rows;
  private final Clock clock;

  @Inject
  NoteDelivery(NoticeRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param said words of the server that refused
   */
  public void note(
      Actor actor, UUID letter, HandOverState state, Optional<DeliveryReason> reason, String said) {
    rows.noteLater(letter, state, reason, said, clock.instant());
  }
}
