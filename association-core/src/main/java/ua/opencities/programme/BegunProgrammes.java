package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;

/** Begins a programme with the fee of each year written in as the tariff gives it. */
@Dependent
class BegunProgrammes {
  private final Programmes programmes;
  private final ExplainedFees fees;
  private final Event<ProgrammeChanged> happened;

  @Inject
  BegunProgrammes(Programmes programmes, ExplainedFees fees, Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.fees = fees;
    this.happened = happened;
  }

  ProgrammeId begin(Actor actor, Programme programme) {
    var explained = fees.of(actor, programme);
    programme.explainFees(explained);
    programme.planAsExplained(explained);
    programmes.add(programme);
    programmes.write();
    happened.fire(ProgrammeChanged.drafted(actor, programme));
    return programme.view().id();
  }
}
