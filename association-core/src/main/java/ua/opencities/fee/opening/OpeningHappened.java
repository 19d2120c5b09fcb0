package ua.opencities.fee.opening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** The steps of an import; what an account began with stands in its own event. */
public sealed interface OpeningHappened extends DomainEvent {
  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  record OpeningsUploaded(String by, UUID subject, String file) implements OpeningHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("file", file);
    }
  }

  record OpeningsApplied(String by, UUID subject, String file, long applied, long left)
      implements OpeningHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("file", file, "applied", String.valueOf(applied), "left", String.valueOf(left));
    }
  }

  record OpeningsUndone(String by, UUID subject, String file, long takenBack)
      implements OpeningHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("file", file, "takenBack", String.valueOf(takenBack));
    }
  }
}
