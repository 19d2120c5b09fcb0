package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.Optional;
import ua.opencities.document.signature.certificate.Content;

/** The files that lie beside a signature, by the names the container gives them. */
public interface Beside {
  /** Empty when there is no such file. */
  Optional<Content> file(String name) throws IOException;
}
