package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.DrawLines;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Reckons a run anew after its exceptions were put right; an approval is needed again. */
@UseCase
@StaffOnly
public class SimulateAgain {
  private final BillingRuns runs;
  private final DrawLines draw;
  private final Event<RunSimulated> simulated;

  @Inject
  SimulateAgain(BillingRuns runs, DrawLines draw, Event<RunSimulated> simulated) {
    this.runs = runs;
    this.draw = draw;
    this.simulated = simulated;
  }

  public void simulate(Actor actor, RunId id) {
    BillingRun run = runs.hold(id);
    run.simulateAgain(actor);
    draw.draw(actor, id, run.terms());
    simulated.fire(new RunSimulated(actor.name(), id, run.kind(), run.year()));
  }
}
