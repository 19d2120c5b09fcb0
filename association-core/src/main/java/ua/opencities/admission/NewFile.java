package ua.opencities.admission;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.document.LookAtFile;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.certificate.Signer;

/** A file that was looked at and is to be kept with an application. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record NewFile(
    UUID id, String name, String mediaType, String sha256, String signers, byte[] bytes) {
  private static final int LONGEST = 300;

  public static NewFile of(LookAtFile.Seen seen, byte[] bytes) {
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
        bytes);
  }
}
