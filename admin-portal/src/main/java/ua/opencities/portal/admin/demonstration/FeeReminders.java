package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.job.RunNextJob;
import ua.opencities.reminder.pause.PauseReminders;
import ua.opencities.reminder.pause.Resting;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.shared.Period;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Rules of reminding, pauses, and one round that has gone. Nothing begins by itself. */
@Dependent
class FeeReminders {
  private static final Set<Recipient> PEOPLE =
      Set.of(Recipient.HEAD, Recipient.ACCOUNTANT, Recipient.CLERK);
  private static final ReminderStep MONTH_BEFORE = mail(-30);
  private static final ReminderStep WEEK_BEFORE = mail(-7);
  private static final ReminderStep DAY_AFTER = mail(1);
  private static final ReminderStep FORTNIGHT_AFTER = new ReminderStep(14, true, true, PEOPLE);
  private static final ReminderStep LETTER_AFTER = new ReminderStep(45, false, true, Set.of());

  @Inject private KeepReminderPolicy keep;
  @Inject private PauseReminders pause;
  @Inject private RemindersOn reminders;
  @Inject private RemindNow remindNow;
  @Inject private RunNextJob jobs;
  @Inject private Clock clock;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> known) {
    rule(
        operator,
        Scope.ALL,
        List.of(MONTH_BEFORE, WEEK_BEFORE, DAY_AFTER, FORTNIGHT_AFTER, LETTER_AFTER));
    rule(
        operator,
        oblast("71"),
        List.of(WEEK_BEFORE, DAY_AFTER, new ReminderStep(235, true, true, PEOPLE)));
    memory.ease();
    if (!reminders.going(operator, 1).isEmpty()) remindNow.remind(operator);
    // in the transaction of the whole demonstration, so that the notices are there at once
    while (jobs.run(operator, "demonstration", () -> false).isPresent()) {}
    memory.ease();
    // after the round, so that the next one has something to show
    rule(operator, oblast("07"), List.of(new ReminderStep(-25, true, true, PEOPLE), DAY_AFTER));
    rule(operator, oblast("51"), List.of(new ReminderStep(-22, true, true, PEOPLE), DAY_AFTER));
    LocalDate today = LocalDate.now(clock);
    pause.pause(
        operator,
        Resting.council(known.get("UA51080030000048246")),
        Period.between(today, today.plusDays(40)),
        "Вигадано: рада відновлює водогін, строки погоджено");
    pause.pause(
        operator,
        Resting.oblast("65"),
        Period.between(today, today.plusDays(60)),
        "Вигадано: Казначейство проводить лише захищені видатки");
  }

  private void rule(Actor operator, Scope scope, List<ReminderStep> steps) {
    keep.keep(operator, Optional.empty(), scope, steps);
  }

  private static Scope oblast(String code) {
    return new Scope(Optional.empty(), Optional.of(code), Optional.empty());
  }

  private static ReminderStep mail(int days) {
    return new ReminderStep(days, true, false, PEOPLE);
  }
}
