package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Says whether runs are approved by a second person. */
@UseCase
@StaffOnly
public class WantSecondPerson {
  private final BillingRuns runs;
  private final Event<SecondPersonSet> set;

  @Inject
  WantSecondPerson(BillingRuns runs, Event<SecondPersonSet> set) {
    this.runs = runs;
    this.set = set;
  }

  public void want(Actor actor, boolean wanted) {
    runs.secondPersonApproves(wanted);
    set.fire(new SecondPersonSet(actor.name(), wanted));
  }
}
