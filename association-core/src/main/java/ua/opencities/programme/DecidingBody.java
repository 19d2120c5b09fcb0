package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.administration.Administration;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;

/** Who decides for a council on a day: its session, or a military administration in its place. */
@Dependent
class DecidingBody {
  private final CouncilDossier dossier;

  @Inject
  DecidingBody(CouncilDossier dossier) {
    this.dossier = dossier;
  }

  Decision decision(Actor actor, Programme programme, EnteredAct act, Clock clock) {
    var council = dossier.of(actor, programme.council());
    var acting = council.administration().filter(it -> acted(it, act.date()));
    return new Decision(
        acting.isPresent() ? ActBody.MILITARY_ADMINISTRATION : ActBody.SESSION,
        acting.map(Administration::name).orElse(council.card().name().nominative()),
        act,
        actor,
        clock.instant(),
        LocalDate.now(clock));
  }

  private static boolean acted(Administration administration, LocalDate on) {
    return administration.since().filter(on::isBefore).isEmpty();
  }
}
