package ua.opencities.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** What happens to councils themselves, one record a thing. */
public sealed interface CouncilChanged extends DomainEvent {
  CouncilId council();

  @Override
  default UUID subject() {
    return council().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record TerritoryMarked(
      String by,
      CouncilId council,
      TerritoryStatus status,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> act)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "act",
          act.orElse(""),
          "territory",
          status.name(),
          "from",
          from.toString(),
          "until",
          until.map(LocalDate::toString).orElse(""));
    }
  }

  record CodeCorrected(String by, CouncilId council, String was, String now, String reason)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("was", was, "now", now, "reason", reason);
    }
  }

  record AdministrationNoted(String by, CouncilId council, String administration, LocalDate since)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("administration", administration, "since", since.toString());
    }
  }

  record CouncilReturned(String by, CouncilId council, String administration, String act)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("administration", administration, "act", act);
    }
  }

  record CouncilRenamed(
      String by, CouncilId council, String newName, String formerName, LocalDate on, String act)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("name", newName, "formerName", formerName, "on", on.toString(), "act", act);
    }
  }

  record CentreRenamed(
      String by, CouncilId council, String newCentre, String formerCentre, LocalDate on, String act)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "centre", newCentre, "formerCentre", formerCentre, "on", on.toString(), "act", act);
    }
  }

  record PredecessorRecorded(String by, CouncilId council, SuccessionView succession)
      implements CouncilChanged {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "predecessor",
          succession.predecessor(),
          "kind",
          succession.kind().name(),
          "on",
          succession.on().toString(),
          "act",
          succession.act());
    }
  }
}
