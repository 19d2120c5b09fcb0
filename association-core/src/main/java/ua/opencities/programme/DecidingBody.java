package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * As the act itself says; else as the register knows of its day.
   *
   * @throws ActOutOfTurn when an order is of an administration that nobody names
   */
  Decision decision(Actor actor, Programme programme, EnteredAct act, Clock clock) {
    var council = dossier.of(actor, programme.council());
    Optional<String> registered =
        council.administration().filter(it -> acted(it, act.date())).map(Administration::name);
    boolean order = act.deciding().byOrder().orElse(registered.isPresent());
    Optional<String> named =
        act.deciding()
            .administration()
            .or(() -> registered)
            .or(() -> council.administration().map(Administration::name));
    return new Decision(
        order ? ActBody.MILITARY_ADMINISTRATION : ActBody.SESSION,
        order
            ? named.orElseThrow(ActOutOfTurn::administrationNotNamed)
            : council.card().name().nominative(),
        act,
        actor,
        clock.instant(),
        LocalDate.now(clock));
  }

  private static boolean acted(Administration administration, LocalDate on) {
    return administration.since().filter(on::isBefore).isEmpty();
  }
}
