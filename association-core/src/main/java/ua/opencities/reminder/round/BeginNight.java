package ua.opencities.reminder.round;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import ua.opencities.job.QueueJob;
import ua.opencities.language.DateInWords;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.reminder.round.RoundChanged.ReminderRoundBegun;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Begins the day's round once, however many nodes ask and however often. The timer's deed. */
@UseCase
@StaffOnly
public class BeginNight {
  private final Rounds rounds;
  private final ReminderPolicies policies;
  private final QueueJob queue;
  private final Clock clock;
  private final Event<ReminderRoundBegun> begun;

  @Inject
  BeginNight(
      Rounds rounds,
      ReminderPolicies policies,
      QueueJob queue,
      Clock clock,
      Event<ReminderRoundBegun> begun) {
    this.rounds = rounds;
    this.policies = policies;
    this.queue = queue;
    this.clock = clock;
    this.begun = begun;
  }

  /** Empty when it is switched off, not the hour yet, or begun already. */
  public Optional<RoundId> begin(Actor operator) {
    Schedule schedule = policies.schedule(operator);
    if (!schedule.automatic() || LocalTime.now(clock).getHour() < schedule.hour())
      return Optional.empty();
    LocalDate today = LocalDate.now(clock);
    RoundId id = RoundId.next();
    if (!rounds.begin(id, today, Asked.NIGHT, operator, clock.instant())) return Optional.empty();
    rounds.workedBy(
        id, queue.queue(operator, SendsReminders.KIND, DateInWords.digits(today) + " " + id));
    begun.fire(new ReminderRoundBegun(operator.name(), id, today, Asked.NIGHT));
    return Optional.of(id);
  }
}
