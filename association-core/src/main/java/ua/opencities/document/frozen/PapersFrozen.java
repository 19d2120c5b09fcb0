package ua.opencities.document.frozen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Papers about one thing were issued: what they say stands still from now on. */
public record PapersFrozen(String by, Optional<UUID> councilId, UUID subject, List<String> kinds)
    implements DomainEvent {
  static PapersFrozen of(Actor by, List<FreezePapers.Order> orders) {
    FreezePapers.Order first = orders.get(0);
    return new PapersFrozen(
        by.name(),
        first.council().map(CouncilId::value),
        first.subject(),
        orders.stream().map(FreezePapers.Order::kind).toList());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("papers", kinds.stream().collect(Collectors.joining(", ")));
  }
}
