package ua.opencities.notification.delivery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.notification.delivery.LetterReported.Said;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoteDelivery;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Keeps what a report says, once. Anybody may write a report: it is believed only when it names a
 * letter of ours by its id, which nobody but sender and receiver has seen, and speaks of the
 * address the letter was sent to. Where mail is forwarded the original recipient is that address,
 * or the report is not believed.
 */
@UseCase
@StaffOnly
public class TakeReport {
  private final DeliveryReports reports;
  private final NoteDelivery reminders;
  private final Clock clock;
  private final Event<LetterReported> announced;

  @Inject
  TakeReport(
      DeliveryReports reports,
      NoteDelivery reminders,
      Clock clock,
      Event<LetterReported> announced) {
    this.reports = reports;
    this.reminders = reminders;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param arrived when the report came to the mailbox; a later moment than now is taken for now
   */
  public Verdict take(Actor actor, Reported report, Instant arrived) {
    Optional<DeliveryReports.Sent> sent = reports.sent(report.letter());
    if (sent.isEmpty()) return Verdict.UNKNOWN_LETTER;
    String address = sent.get().address();
    List<Reported.Line> lines =
        report.lines().stream().filter(line -> line.isAbout(address)).toList();
    if (lines.isEmpty()) return Verdict.OTHER_RECIPIENT;
    // of several to whom an address leads one has it
    if (lines.stream().anyMatch(Reported.Line::isDelivered))
      lines = lines.stream().filter(Reported.Line::isDelivered).toList();
    Instant now = clock.instant();
    Instant at = arrived.isAfter(now) ? now : arrived;
    boolean news = false;
    for (Reported.Line line : lines)
      if (line.outcome().isPresent()) news |= keep(actor, report, sent.get(), line, at);
    return news ? Verdict.TAKEN : Verdict.KNOWN;
  }

  private boolean keep(
      Actor actor, Reported report, DeliveryReports.Sent sent, Reported.Line line, Instant at) {
    String address = sent.address().toLowerCase(Locale.ROOT);
    var said =
        new Said(
            line.outcome().orElseThrow(),
            line.isOfAnotherBehind(address)
                ? DeliveryReason.OTHER
                : ReasonOf.of(line.status(), line.diagnostic()),
            line.status(),
            line.diagnostic(),
            at);
    if (!reports.keep(report, sent.council(), address, said, actor, clock.instant())) return false;
    reminders.note(
        actor,
        report.letter(),
        state(said.outcome()),
        said.outcome() == DeliveryOutcome.DELIVERED ? Optional.empty() : Optional.of(said.reason()),
        said.diagnostic());
    announced.fire(
        new LetterReported(actor.name(), sent.council(), report.letter(), address, said));
    return true;
  }

  private static HandOverState state(DeliveryOutcome outcome) {
    return switch (outcome) {
      case FAILED -> HandOverState.NOT_ARRIVED;
      case DELAYED -> HandOverState.DELAYED;
      case DELIVERED -> HandOverState.ARRIVED;
    };
  }
}
