package ua.opencities.document.signature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The signatures of stored files, as they were read when the files came in. */
@UseCase
public class SignaturesOf {
  private final FileSignatures signatures;

  @Inject
  SignaturesOf(FileSignatures signatures) {
    this.signatures = signatures;
  }

  /**
   * @return a file that nobody signed, or that is not the asker's, is not among the keys
   */
  public Map<UUID, List<Signature>> files(Actor actor, Collection<UUID> files) {
    if (files.isEmpty()) return Map.of();
    return signatures.of(files).stream()
        .collect(groupingBy(FileSignature::file, mapping(FileSignature::signature, toList())));
  }
}
