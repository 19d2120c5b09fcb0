package ua.opencities.admission;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.document.LookAtFile;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.certificate.Signer;
import ua.opencities.shared.held.Held;

/** A file that was looked at and is to be kept with an application. */
public record NewFile(
    UUID id, String name, String mediaType, String sha256, String signers, Held content) {
  private static final int LONGEST = 300;

  public static NewFile of(LookAtFile.Seen seen, Held content) {
    String signers =
        seen.signatures().stream()
            .map(Signature::signer)
            .flatMap(Optional::stream)
            .map(Signer::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return new NewFile(
        UUID.randomUUID(),
        seen.name(),
        seen.mediaType(),
        seen.sha256(),
        signers.length() > LONGEST ? signers.substring(0, LONGEST) + "…" : signers,
        content);
  }
}
