package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;

/**
 * The 27 units of the first level, in the order of the Ukrainian alphabet. A migration alone writes
 * them, so they are read once: every list page offers them as a filter.
 */
@ApplicationScoped
public class OblastList {
  @Inject ReadOblasts read;
  private volatile List<OblastView> known = List.of();

  public List<OblastView> all(Actor actor) {
    if (known.isEmpty()) known = read.all(actor);
    return known;
  }
}
