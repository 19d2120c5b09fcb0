package ua.opencities.council.oblast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

  /**
   * @param code two digits
   */
  public Optional<OblastView> find(Actor actor, String code) {
    return all(actor).stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
