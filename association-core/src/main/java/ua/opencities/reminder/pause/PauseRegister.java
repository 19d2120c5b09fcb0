package ua.opencities.reminder.pause;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Where reminding rests and rested; the open ones first. */
@UseCase
@StaffOnly
public class PauseRegister {
  private final Pauses pauses;
  private final Clock clock;

  @Inject
  PauseRegister(Pauses pauses, Clock clock) {
    this.pauses = pauses;
    this.clock = clock;
  }

  public Page<PauseView> page(Actor actor, Page.Request page) {
    return pauses.page(LocalDate.now(clock), page);
  }

  public PauseView one(Actor actor, PauseId id) {
    return pauses.one(id).orElseThrow(() -> new NotFound("pause"));
  }
}
