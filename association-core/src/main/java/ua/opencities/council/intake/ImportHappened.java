package ua.opencities.council.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** The steps of an import; which councils it touched stands in its own lines. */
public sealed interface ImportHappened extends DomainEvent {
  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  record CouncilsUploaded(String by, UUID subject, String file) implements ImportHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("file", file);
    }
  }

  record CouncilsImported(String by, UUID subject, String file, long applied, long left)
      implements ImportHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("file", file, "applied", String.valueOf(applied), "left", String.valueOf(left));
    }
  }

  record CouncilImportUndone(String by, UUID subject, String file, long takenBack, long stays)
      implements ImportHappened {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "file", file, "takenBack", String.valueOf(takenBack), "stays", String.valueOf(stays));
    }
  }
}
