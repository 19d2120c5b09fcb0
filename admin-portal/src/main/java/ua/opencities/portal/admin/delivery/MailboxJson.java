package ua.opencities.portal.admin.delivery;

import java.time.Instant;
import ua.opencities.notification.mailbox.MailboxView;

/**
 * How the reading of the mailbox stands.
 *
 * @param skipped reports that were not understood or not believed
 */
public record MailboxJson(
    boolean configured,
    boolean busy,
    String readAt,
    String problem,
    String failingSince,
    long taken,
    long skipped,
    long left) {
  static MailboxJson of(MailboxView it) {
    return new MailboxJson(
        it.settings().isPresent(),
        it.isBusy(),
        it.readAt().map(Instant::toString).orElse(null),
        it.problem().map(Enum::name).orElse(null),
        it.failingSince().map(Instant::toString).orElse(null),
        it.inAll().taken(),
        it.inAll().skipped(),
        it.inAll().left());
  }
}
