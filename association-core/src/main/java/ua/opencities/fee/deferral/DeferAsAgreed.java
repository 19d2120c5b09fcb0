package ua.opencities.fee.deferral;

import jakarta.inject.Inject;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.programme.year.shortfall.ShortfallStep;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes beside a new invoice what was agreed about the year's fee before it was issued. */
@UseCase
@StaffOnly
public class DeferAsAgreed {
  private final Deferrals deferrals;
  private final ShortfallOf shortfalls;

  @Inject
  DeferAsAgreed(Deferrals deferrals, ShortfallOf shortfalls) {
    this.deferrals = deferrals;
    this.shortfalls = shortfalls;
  }

  /** A later word of the council undoes no agreement. Nothing happens where nothing was agreed. */
  public void defer(Actor actor, CouncilId council, int year) {
    shortfalls.in(actor, council, year).stream()
        .filter(said -> said.is(ShortfallStep.AGREED))
        .findFirst()
        .ifPresent(it -> deferrals.keep(council, year, it.parts(), actor.name(), it.at()));
  }
}
