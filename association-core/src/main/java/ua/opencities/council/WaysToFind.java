package ua.opencities.council;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.council.succession.Predecessors;
import ua.opencities.tenancy.Actor;

/** What a council is found by: its names, those it had, and where it lies. */
@Dependent
class WaysToFind {
  private final OblastList oblasts;
  private final Predecessors predecessors;

  @Inject
  WaysToFind(OblastList oblasts, Predecessors predecessors) {
    this.oblasts = oblasts;
    this.predecessors = predecessors;
  }

  void renew(Actor actor, Council council) {
    council.foundBy(oblastOf(actor, council), predecessors.names(actor, council.id()));
  }

  OblastView oblastOf(Actor actor, Council council) {
    return oblasts.find(actor, council.oblastCode()).orElseThrow();
  }
}
