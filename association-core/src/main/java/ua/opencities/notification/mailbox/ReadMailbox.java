package ua.opencities.notification.mailbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.notification.delivery.Reported;
import ua.opencities.notification.delivery.TakeReport;
import ua.opencities.notification.delivery.Verdict;
import ua.opencities.notification.mailbox.MailboxSettings.SettingNotUnderstood;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;

/**
 * Reads what came to the mailbox: report – transaction – mark as read – pass on. Whoever dies
 * between is followed by one that reads the message again, and knows it. Only the messages after
 * the last one passed are looked at, so what is left alone is looked at once.
 */
@Dependent
@StaffOnly
public class ReadMailbox {
  private static final Logger LOG = Logger.getLogger(ReadMailbox.class.getName());

  /** A report brings a letter of plain text back; what is larger is none of ours. */
  static final int MOST_BYTES = 1_000_000;

  private static final int AT_ONCE = 50;
  private static final int MOST_A_READING = 1_000;

  private final MailboxHold hold;
  private final TakeReport take;

  @Inject
  ReadMailbox(MailboxHold hold, TakeReport take) {
    this.hold = hold;
    this.take = take;
  }

  /**
   * @param stopping asked before each message: the server is about to stop
   * @return whether it was read, or tried to: empty-handed when none is configured, it is not time,
   *     or another node reads
   */
  public boolean read(Actor actor, BooleanSupplier stopping) {
    Optional<MailboxSettings> settings;
    try {
      settings = MailboxSettings.set();
    } catch (SettingNotUnderstood told) {
      return false; // the page says which
    }
    Optional<UUID> claim = settings.flatMap(it -> hold.begin(actor, it.source(), it.minutes()));
    claim.ifPresent(id -> read(actor, settings.orElseThrow(), id, stopping));
    return claim.isPresent();
  }

  private void read(Actor actor, MailboxSettings settings, UUID claim, BooleanSupplier stopping) {
    Optional<MailboxProblem> problem = Optional.empty();
    String said = "";
    try (var mailbox = OpenMailbox.open(settings)) {
      readAll(actor, mailbox, claim, stopping);
    } catch (MessagingException stopped) {
      problem = Optional.of(MailboxProblem.of(stopped));
      said = StatusLines.clean(String.valueOf(stopped.getMessage()), 300);
      LOG.log(Level.WARNING, "delivery reports were not read: {0}", said);
    } catch (RuntimeException stopped) {
      problem = Optional.of(MailboxProblem.OTHER);
      LOG.log(Level.WARNING, "delivery reports were not read", stopped);
    }
    hold.end(actor, claim, problem, said);
  }

  private void readAll(Actor actor, OpenMailbox mailbox, UUID claim, BooleanSupplier stopping)
      throws MessagingException {
    long passed = hold.passed(actor, claim, mailbox.uidValidity());
    for (int looked = 0; looked < MOST_A_READING; ) {
      List<Message> next = mailbox.after(passed, AT_ONCE);
      if (next.isEmpty()) return;
      for (Message each : next) {
        if (stopping.getAsBoolean()) return;
        passed = mailbox.uid(each);
        if (!hold.pass(actor, claim, passed, look(actor, each))) return;
        looked++;
      }
    }
  }

  /**
   * @throws MessagingException when the connection is gone; a message that is broken stops nothing
   */
  private Looked look(Actor actor, Message message) throws MessagingException {
    Reported report;
    Instant arrived;
    try {
      if (!OpenMailbox.isUnread(message)) return Looked.LEFT;
      String[] type = message.getHeader("Content-Type");
      if (type == null || !ReportMessage.isReport(type[0])) return Looked.LEFT;
      if (message.getSize() > MOST_BYTES) return Looked.SKIPPED;
      var bytes = new BoundedBytes(MOST_BYTES);
      message.writeTo(bytes);
      report = ReportMessage.read(bytes.read());
      arrived =
          Optional.ofNullable(message.getReceivedDate()).map(Date::toInstant).orElse(Instant.MAX);
    } catch (FolderClosedException | StoreClosedException gone) {
      throw gone;
    } catch (MessagingException | IOException | RuntimeException | StackOverflowError broken) {
      // what is read in the middle says so by an IOException: this report is read again
      if (!message.getFolder().isOpen()) throw new FolderClosedException(message.getFolder());
      LOG.log(Level.INFO, "a report was skipped: {0}", String.valueOf(broken.getMessage()));
      return Looked.SKIPPED;
    }
    Verdict verdict = take.take(actor, report, arrived);
    if (verdict != Verdict.TAKEN && verdict != Verdict.KNOWN) return Looked.SKIPPED;
    markAsRead(message);
    return verdict == Verdict.TAKEN ? Looked.TAKEN : Looked.KNOWN;
  }

  /** A mailbox that lets nobody mark it is read all the same: what was passed is kept here. */
  private static void markAsRead(Message message) throws MessagingException {
    try {
      OpenMailbox.markAsRead(message);
    } catch (FolderClosedException | StoreClosedException gone) {
      throw gone;
    } catch (MessagingException refused) {
      LOG.log(Level.INFO, "a report was not marked: {0}", String.valueOf(refused.getMessage()));
    }
  }
}
