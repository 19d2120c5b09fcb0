package ua.opencities.programme.copy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileFacts;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A signed copy was added to an act. */
public record SignedCopyAttached(
    String by, CouncilId council, UUID subject, String act, String file, String sha256)
    implements DomainEvent {
  static SignedCopyAttached by(Actor by, ProgrammeView it, ActVerb verb, FileFacts file) {
    String act = it.act(verb).orElseThrow().number();
    return new SignedCopyAttached(
        by.name(), it.council(), it.id().value(), act, file.name(), file.sha256());
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("act", act, "file", file, "sha256", sha256);
  }
}
