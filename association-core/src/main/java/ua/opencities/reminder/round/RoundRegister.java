package ua.opencities.reminder.round;

import jakarta.inject.Inject;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The rounds of reminding, the newest first. */
@UseCase
@StaffOnly
public class RoundRegister {
  private final Rounds rounds;

  @Inject
  RoundRegister(Rounds rounds) {
    this.rounds = rounds;
  }

  public Page<RoundView> page(Actor actor, Page.Request page) {
    return rounds.page(page);
  }

  public RoundView one(Actor actor, RoundId id) {
    return rounds.one(id).orElseThrow(() -> new NotFound("reminder round"));
  }
}
