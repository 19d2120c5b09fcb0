package ua.opencities.reminder.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RoundChanged.ReminderRoundEnded;
import ua.opencities.tenancy.Actor;

/**
 * Works a round, some notices in a transaction: notice, letter, mail and trail are kept together or
 * not at all. What is left is asked anew each time, so a server that dies leaves neither a notice
 * without its mail nor a second one. The argument is the day and the round.
 */
@ApplicationScoped
class SendsReminders implements JobKind {
  static final String KIND = "fee-reminders";

  /** The counter of outgoing numbers stays locked as long as a chunk lasts: a blink. */
  private static final int AT_ONCE = 20;

  @Inject private RemindersOn reminders;
  @Inject private SendDue send;
  @Inject private Rounds rounds;
  @Inject private Event<ReminderRoundEnded> ended;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long total(Actor operator, String argument) {
    return reminders.counts(operator, LocalDate.now(clock)).getOrDefault(Outcome.GOES, 0L);
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    RoundId round = new RoundId(UUID.fromString(job.argument().split(" ")[1]));
    int worked = send.send(operator, round, AT_ONCE);
    if (worked > 0) return Chunk.then("sent", worked, List.of());
    rounds.end(round, clock.instant());
    long notices = rounds.one(round).map(RoundView::notices).orElse(0L);
    ended.fire(new ReminderRoundEnded(operator.name(), round, notices));
    return Chunk.last(0, List.of());
  }
}
