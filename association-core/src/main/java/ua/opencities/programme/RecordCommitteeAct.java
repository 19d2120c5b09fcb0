package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Records that the executive committee agreed («погоджено»). */
@UseCase
public class RecordCommitteeAct {
  private final Programmes programmes;
  private final Committee committee;
  private final Event<ProgrammeChanged> happened;
  private final Event<ActRecorded> recorded;

  @Inject
  RecordCommitteeAct(
      Programmes programmes,
      Committee committee,
      Event<ProgrammeChanged> happened,
      Event<ActRecorded> recorded) {
    this.programmes = programmes;
    this.committee = committee;
    this.happened = happened;
    this.recorded = recorded;
  }

  /**
   * @throws ActOutOfTurn when a military administration acted on that day, when the committee has
   *     spoken already, no money is written, or the date is still to come
   * @throws AmendmentOutOfTurn when what is amended is not in force, or the amendment changes
   *     nothing
   * @throws MeasuresDoNotAddUp when measures and funding are different sums
   */
  public void record(Actor actor, ProgrammeId id, EnteredAct act) {
    Programme programme = programmes.get(id);
    programme.agree(
        committee.decision(actor, programme, act), programme.amends().map(programmes::get));
    programmes.write();
    happened.fire(ProgrammeChanged.agreed(actor, programme, act));
    recorded.fire(new ActRecorded(actor, id, ActVerb.AGREED));
  }
}
