package ua.opencities.notification.mailbox;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * One node holds the mailbox at a time, a transaction a message. Only {@link ReadMailbox} calls it.
 */
@UseCase
@StaffOnly
class MailboxHold {
  private final MailboxRow row;
  private final Clock clock;

  @Inject
  MailboxHold(MailboxRow row, Clock clock) {
    this.row = row;
    this.clock = clock;
  }

  /** Empty when it is not time, or another node reads. */
  public Optional<UUID> begin(Actor actor, String source, int minutes) {
    UUID claim = UUID.randomUUID();
    return row.begin(claim, source, minutes) ? Optional.of(claim) : Optional.empty();
  }

  /** Where to go on; from the beginning when the numbers mean other messages than before. */
  public long passed(Actor actor, UUID claim, long uidValidity) {
    return row.passed(claim, uidValidity);
  }

  /** False when the hold was lost to another node. */
  public boolean pass(Actor actor, UUID claim, long uid, Looked looked) {
    return row.pass(claim, uid, looked);
  }

  public boolean end(Actor actor, UUID claim, Optional<MailboxProblem> problem, String said) {
    return row.end(claim, problem, said, clock.instant());
  }
}
