package ua.opencities.document.signature;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.signature.certificate.ContentDigest;

/** The files among which the original of a detached signature is looked for. */
public interface Originals {
  Originals NONE = digest -> Optional.empty();

  Optional<Original> having(ContentDigest digest);

  /** A file that is kept. */
  record Original(UUID file, String name) {}
}
