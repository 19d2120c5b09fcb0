package ua.opencities.reminder.round;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.job.JobProgress;
import ua.opencities.job.QueueJob;
import ua.opencities.language.DateInWords;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RoundChanged.ReminderRoundBegun;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Sends today's reminders without waiting for the timer, in the background. Asked while a round is
 * at work it answers with that one.
 */
@UseCase
@StaffOnly
public class RemindNow {
  private final Rounds rounds;
  private final RemindersOn reminders;
  private final JobProgress jobs;
  private final QueueJob queue;
  private final Clock clock;
  private final Event<ReminderRoundBegun> begun;

  @Inject
  RemindNow(
      Rounds rounds,
      RemindersOn reminders,
      JobProgress jobs,
      QueueJob queue,
      Clock clock,
      Event<ReminderRoundBegun> begun) {
    this.rounds = rounds;
    this.reminders = reminders;
    this.jobs = jobs;
    this.queue = queue;
    this.clock = clock;
    this.begun = begun;
  }

  /**
   * @throws NothingToSend when nobody is to be reminded today
   */
  public RoundId remind(Actor actor) {
    rounds.standInLine();
    LocalDate today = LocalDate.now(clock);
    Optional<RoundId> atWork =
        rounds.open(today).filter(it -> isAtWork(actor, it)).map(RoundView::id);
    if (atWork.isPresent()) return atWork.get();
    if (reminders.going(actor, 1).isEmpty()) throw new NothingToSend();
    RoundId id = RoundId.next();
    rounds.begin(id, today, Asked.NOW, actor, clock.instant());
    rounds.workedBy(
        id, queue.queue(actor, SendsReminders.KIND, DateInWords.digits(today) + " " + id));
    begun.fire(new ReminderRoundBegun(actor.name(), id, today, Asked.NOW));
    return id;
  }

  private boolean isAtWork(Actor actor, RoundView round) {
    return round.job().map(job -> !jobs.of(actor, job).state().ended()).orElse(false);
  }
}
