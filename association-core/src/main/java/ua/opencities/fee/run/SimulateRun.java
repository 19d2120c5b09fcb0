package ua.opencities.fee.run;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.InvoiceOfTheFuture;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.fee.run.line.DrawLines;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Makes a run: reckons every fee with its explanation and says what hinders the others. */
@UseCase
@StaffOnly
public class SimulateRun {
  private final BillingRuns runs;
  private final DrawLines draw;
  private final Requisites requisites;
  private final Clock clock;
  private final Event<RunSimulated> simulated;

  @Inject
  SimulateRun(
      BillingRuns runs,
      DrawLines draw,
      Requisites requisites,
      Clock clock,
      Event<RunSimulated> simulated) {
    this.runs = runs;
    this.draw = draw;
    this.requisites = requisites;
    this.clock = clock;
    this.simulated = simulated;
  }

  /**
   * @throws InvoiceOfTheFuture when the day of its invoices is so far ahead that it must be a slip
   * @throws RequisitesMissing when no invoice could be printed
   */
  public RunId simulate(Actor actor, RunTerms terms) {
    InvoiceOfTheFuture.refuse(terms.issuedOn(), LocalDate.now(clock));
    if (requisites.kept(actor).isEmpty()) throw new RequisitesMissing();
    RunId id = RunId.next();
    runs.add(new BillingRun(id, terms, actor, clock.instant()));
    draw.draw(actor, id, terms);
    simulated.fire(new RunSimulated(actor.name(), id, terms.kind(), terms.year()));
    return id;
  }
}
