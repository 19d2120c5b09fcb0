package ua.opencities.reminder.pause;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.reminder.pause.PauseSet.RemindersPaused;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Lets reminding rest. What falls due meanwhile is not made up for when the pause is long over. */
@UseCase
@StaffOnly
public class PauseReminders {
  public static final int REASON = 500;

  private final Pauses pauses;
  private final CouncilProfile councils;
  private final InvoiceDetails invoices;
  private final OblastList oblasts;
  private final Clock clock;
  private final Event<RemindersPaused> paused;

  @Inject
  PauseReminders(
      Pauses pauses,
      CouncilProfile councils,
      InvoiceDetails invoices,
      OblastList oblasts,
      Clock clock,
      Event<RemindersPaused> paused) {
    this.pauses = pauses;
    this.councils = councils;
    this.invoices = invoices;
    this.oblasts = oblasts;
    this.clock = clock;
    this.paused = paused;
  }

  /**
   * @param days with a last day: a pause without an end would be forgotten
   * @throws PauseEndsBefore when the last day is past
   * @throws NotFound when there is no such council, oblast, or invoice of the council
   */
  public PauseId pause(Actor actor, Resting resting, Period days, String reason) {
    String why = Text.required("reason", reason, REASON);
    LocalDate last = days.to().orElseThrow(() -> TextNotAccepted.missing("endsOn"));
    LocalDate today = LocalDate.now(clock);
    if (last.isBefore(today)) throw new PauseEndsBefore(today);
    resting.council().ifPresent(id -> mustBeThere(actor, id, resting));
    resting.oblast().ifPresent(code -> mustBeThere(actor, code));
    PauseId id = PauseId.next();
    pauses.add(id, resting, days, why, actor, clock.instant());
    paused.fire(new RemindersPaused(actor.name(), id, resting, days, why));
    return id;
  }

  private void mustBeThere(Actor actor, CouncilId council, Resting resting) {
    councils.of(actor, council);
    resting
        .invoice()
        .filter(id -> !invoices.of(actor, id).council().equals(council))
        .ifPresent(
            id -> {
              throw new NotFound("invoice");
            });
  }

  private void mustBeThere(Actor actor, String oblast) {
    if (oblasts.find(actor, oblast).isEmpty()) throw new NotFound("oblast");
  }
}
