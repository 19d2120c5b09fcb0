package ua.opencities.programme.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.opencities.document.template.Variant;

/** The platform's own wordings of a programme's papers, as resources. */
final class ShippedWordings {
  private ShippedWordings() {}

  static Map<Variant, String> of(PaperKind kind) {
    return variants(kind).stream()
        .collect(Collectors.toMap(Function.identity(), variant -> text(kind, variant)));
  }

  /** A passport is often a numbered table. */
  static List<Variant> variants(PaperKind kind) {
    return kind == PaperKind.PASSPORT
        ? List.of(Variant.values())
        : List.of(Variant.FULL, Variant.SHORT);
  }

  static String text(PaperKind kind, Variant variant) {
    String name = "/programme/template/" + kind.slug() + "." + variant.slug() + ".txt";
    try (InputStream file = ShippedWordings.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
