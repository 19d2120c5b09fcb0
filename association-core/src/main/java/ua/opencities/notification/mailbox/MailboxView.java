package ua.opencities.notification.mailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How the reading of the mailbox stands.
 *
 * @param settings empty when none is configured
 * @param isBusy it is being read, or will be within seconds
 * @param misread a setting that cannot be understood, as it stands there
 * @param problem of the last reading
 * @param said the mail server's own words
 */
public record MailboxView(
    Optional<MailboxSettings> settings,
    Optional<String> misread,
    boolean isBusy,
    Optional<Instant> readAt,
    Optional<MailboxProblem> problem,
    String said,
    Optional<Instant> failingSince,
    Counted inAll,
    Counted lately) {
  /**
   * @param skipped reports that could not be understood, or were not believed
   * @param left messages that are no reports
   */
  public record Counted(long taken, long skipped, long left) {}
}
