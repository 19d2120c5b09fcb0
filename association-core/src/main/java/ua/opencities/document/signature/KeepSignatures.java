package ua.opencities.document.signature;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Keeps what was read from a file beside it. {@code StoreFile} calls it in its own transaction. */
@UseCase
public class KeepSignatures {
  private final FileSignatures signatures;
  private final Clock clock;

  @Inject
  KeepSignatures(FileSignatures signatures, Clock clock) {
    this.signatures = signatures;
    this.clock = clock;
  }

  /**
   * @param council whose file it is; empty for the association's own
   * @param read in the order of the file
   */
  public void keep(Actor actor, Optional<CouncilId> council, UUID file, List<Signature> read) {
    for (int place = 0; place < read.size(); place++)
      signatures.add(new FileSignature(council, file, place, read.get(place), clock.instant()));
  }
}
