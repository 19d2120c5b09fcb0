package ua.opencities.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.scenario.line.DrawScenario;
import ua.opencities.tenancy.Actor;

/** Draws the lines of a scenario and notes when. */
@ApplicationScoped
class Reckon {
  @Inject DrawScenario draw;
  @Inject Clock clock;

  void now(Actor actor, TariffScenario scenario) {
    scenario.reckoned(draw.draw(actor, scenario.id(), scenario.draft()), clock.instant());
  }
}
