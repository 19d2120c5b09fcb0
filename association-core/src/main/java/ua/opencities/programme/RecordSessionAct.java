package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Records that the session approved («затверджено») a programme, or decided on its amendment; where
 * a military administration acts in the council's place, its order («розпорядження») is the one act
 * and needs no committee before. From then on an amendment holds in the place of the edition
 * before.
 */
@UseCase
public class RecordSessionAct {
  private final Programmes programmes;
  private final DecidingBody body;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;
  private final Event<ActRecorded> recorded;

  @Inject
  RecordSessionAct(
      Programmes programmes,
      DecidingBody body,
      Clock clock,
      Event<ProgrammeChanged> happened,
      Event<ActRecorded> recorded) {
    this.programmes = programmes;
    this.body = body;
    this.clock = clock;
    this.happened = happened;
    this.recorded = recorded;
  }

  /**
   * @throws ActOutOfTurn when the committee has not agreed yet or agreed later, when the session
   *     has spoken already, or the date is still to come
   * @throws AmendmentOutOfTurn when what is amended is not in force, or the amendment changes
   *     nothing
   * @throws MeasuresDoNotAddUp when measures and funding are different sums
   */
  public void record(Actor actor, ProgrammeId id, EnteredAct act) {
    Programme programme = programmes.get(id);
    Optional<Programme> earlier = programme.amends().map(programmes::toChange);
    programme.approve(body.decision(actor, programme, act, clock), earlier);
    programmes.write();
    happened.fire(
        earlier.isPresent()
            ? ProgrammeChanged.amended(actor, programme, act)
            : ProgrammeChanged.approved(actor, programme, act));
    recorded.fire(new ActRecorded(actor, id, programme.verb()));
  }
}
