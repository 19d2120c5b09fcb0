package ua.opencities.council.official;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A mistyped official; the details say how the entry read, and how it reads. */
public sealed interface OfficialPutRight extends DomainEvent {
  CouncilId council();

  OfficialView was();

  String reason();

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default UUID subject() {
    return was().id();
  }

  @Override
  default Map<String, String> details() {
    return Map.of("was", shown(was()), "reason", reason());
  }

  private static String shown(OfficialView entry) {
    String term = entry.term().from() + "–" + entry.term().to().map(Object::toString).orElse("");
    return String.join(
        ", ", entry.title(), entry.name().full(), term, entry.authority().orElse("—"));
  }

  record OfficialCorrected(
      String by, CouncilId council, OfficialView was, OfficialView now, String reason)
      implements OfficialPutRight {
    @Override
    public Map<String, String> details() {
      return Map.of("was", shown(was), "now", shown(now), "reason", reason);
    }
  }

  record OfficialTakenBack(String by, CouncilId council, OfficialView was, String reason)
      implements OfficialPutRight {}
}
