package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.DrawLines;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Decides that something hinders no invoice of this run. */
@UseCase
@StaffOnly
public class PassHindrance {
  private final BillingRuns runs;
  private final DrawLines draw;
  private final Clock clock;
  private final Event<HindrancePassed> passed;

  @Inject
  PassHindrance(BillingRuns runs, DrawLines draw, Clock clock, Event<HindrancePassed> passed) {
    this.runs = runs;
    this.draw = draw;
    this.clock = clock;
    this.passed = passed;
  }

  /**
   * @throws CannotPass when the hindrance is one of those that stand whatever anybody decides
   */
  public void pass(Actor actor, RunId id, Hindrance hindrance) {
    BillingRun run = runs.hold(id);
    if (run.pass(hindrance, actor)) runs.passed(id, hindrance, actor, clock.instant());
    draw.draw(actor, id, run.terms());
    passed.fire(new HindrancePassed(actor.name(), id, hindrance));
  }
}
