package ua.opencities.shared;

import java.util.List;

/**
 * What happened to many in one deed, in its order; the trail keeps a line of each and is written
 * once. Who listens to single events is not told.
 */
public record DomainEvents(List<? extends DomainEvent> all) {
  public DomainEvents {
    all = List.copyOf(all);
  }
}
