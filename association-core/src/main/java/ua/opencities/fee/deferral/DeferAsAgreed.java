package ua.opencities.fee.deferral;

import jakarta.inject.Inject;
import java.util.Collection;
import ua.opencities.programme.year.shortfall.AgreedShortfalls;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes beside new invoices what was agreed about the year's fee before they were issued. */
@UseCase
@StaffOnly
public class DeferAsAgreed {
  private final Deferrals deferrals;
  private final AgreedShortfalls shortfalls;

  @Inject
  DeferAsAgreed(Deferrals deferrals, AgreedShortfalls shortfalls) {
    this.deferrals = deferrals;
    this.shortfalls = shortfalls;
  }

  /** A later word of the council undoes no agreement. Nothing happens where nothing was agreed. */
  public void defer(Actor actor, Collection<CouncilId> councils, int year) {
    shortfalls
        .with(actor, councils, year)
        .forEach((council, it) -> deferrals.keep(council, year, it.parts(), actor.name(), it.at()));
  }
}
