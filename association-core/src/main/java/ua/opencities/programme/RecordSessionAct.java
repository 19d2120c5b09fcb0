package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.Administration;
import ua.opencities.council.CouncilDossier;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Records that the session approved («затверджено»); where a military administration acts in the
 * council's place, its order («розпорядження») is the one act and needs no committee before.
 */
@UseCase
public class RecordSessionAct {
  private final Programmes programmes;
  private final CouncilDossier dossier;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;

  @Inject
  RecordSessionAct(
      Programmes programmes,
      CouncilDossier dossier,
      Clock clock,
      Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.dossier = dossier;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws ActOutOfTurn when the committee has not agreed yet or agreed later, when the session
   *     has spoken already, or the date is still to come
   */
  public void record(Actor actor, ProgrammeId id, EnteredAct act) {
    Programme programme = programmes.get(id);
    var council = dossier.of(actor, programme.view().council());
    Optional<Administration> administration =
        council.administration().filter(it -> acted(it, act.date()));
    Instant at = clock.instant();
    LocalDate today = LocalDate.now(clock);
    if (administration.isPresent())
      programme.order(act, administration.get().name(), actor, at, today);
    else programme.approve(act, council.card().name().nominative(), actor, at, today);
    programmes.write();
    happened.fire(ProgrammeChanged.approved(actor, programme, act));
  }

  private static boolean acted(Administration administration, LocalDate on) {
    return administration.since().filter(on::isBefore).isEmpty();
  }
}
