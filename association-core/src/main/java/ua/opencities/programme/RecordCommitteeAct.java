package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
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

  @Inject
  RecordCommitteeAct(
      Programmes programmes,
      CouncilProfile profile,
      Clock clock,
      Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.profile = profile;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws ActOutOfTurn when the committee has spoken already, no money is written, or the date is
   *     still to come
   */
  public void record(Actor actor, ProgrammeId id, EnteredAct act) {
    Programme programme = programmes.get(id);
    String council = profile.of(actor, programme.view().council()).name().genitive();
    programme.agree(
        act, "виконавчий комітет " + council, actor, clock.instant(), LocalDate.now(clock));
    programmes.write();
    happened.fire(ProgrammeChanged.agreed(actor, programme, act));
  }
}
