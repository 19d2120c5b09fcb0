package ua.opencities.programme.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ua.opencities.document.template.Variant;

/** The platform's own wordings of a programme's papers, as resources. */
final class ShippedWordings {
  private ShippedWordings() {}

  static String text(PaperKind kind, Variant variant) {
    String name = "/programme/template/" + kind.slug() + "." + variant.slug() + ".txt";
    try (InputStream file = ShippedWordings.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
