package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Records that the executive committee agreed («погоджено»). */
@UseCase
public class RecordCommitteeAct {
  private final Programmes programmes;
  private final CouncilProfile profile;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;
  private final Event<ActRecorded> recorded;

  @Inject
  RecordCommitteeAct(
      Programmes programmes,
      CouncilProfile profile,
      Clock clock,
      Event<ProgrammeChanged> happened,
      Event<ActRecorded> recorded) {
    this.programmes = programmes;
    this.profile = profile;
    this.clock = clock;
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
    if (programmes.isUnderAdministration(programme.council(), act.date()))
      throw ActOutOfTurn.noCommittee();
    String council = profile.of(actor, programme.council()).name().genitive();
    String committee = "виконавчий комітет " + council;
    programme.agree(
        new Decision(
            ActBody.EXECUTIVE_COMMITTEE,
            committee,
            act,
            actor,
            clock.instant(),
            LocalDate.now(clock)),
        programme.amends().map(programmes::get));
    programmes.write();
    happened.fire(ProgrammeChanged.agreed(actor, programme, act));
    recorded.fire(new ActRecorded(actor, id, ActVerb.AGREED));
  }
}
