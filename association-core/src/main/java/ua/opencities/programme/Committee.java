package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;

/** The executive committee of a programme's council, on a day on which there was one. */
@Dependent
class Committee {
  private final Programmes programmes;
  private final CouncilProfile profile;
  private final Clock clock;

  @Inject
  Committee(Programmes programmes, CouncilProfile profile, Clock clock) {
    this.programmes = programmes;
    this.profile = profile;
    this.clock = clock;
  }

  /**
   * @throws ActOutOfTurn when a military administration acted on that day
   */
  Decision decision(Actor actor, Programme programme, EnteredAct act) {
    if (programmes.isUnderAdministration(programme.council(), act.date()))
      throw ActOutOfTurn.noCommittee();
    String council = profile.of(actor, programme.council()).name().genitive();
    return new Decision(
        ActBody.EXECUTIVE_COMMITTEE,
        "виконавчий комітет " + council,
        act,
        actor,
        clock.instant(),
        LocalDate.now(clock));
  }
}
