package ua.opencities.shared;

import java.util.List;
import java.util.Optional;

/**
 * A setting of the installation: a system property, else the environment. deploy/README.md lists
 * them.
 */
public final class Setting {
  private Setting() {}

  public static Optional<String> of(String name) {
    String value = System.getProperty(name);
    if (value == null) value = System.getenv(name);
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  public static boolean on(String name) {
    return of(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** Whether a setting that lists words, as {@code ADMITTED,RELIEF}, has this one among them. */
  public static boolean lists(String name, String word) {
    return of(name).map(words -> List.of(words.split("\\s*,\\s*")).contains(word)).orElse(false);
  }

  public static int number(String name, int otherwise) {
    return of(name).map(Integer::parseInt).orElse(otherwise);
  }

  /** Whether this installation shows invented data and says so on every page and paper. */
  public static boolean demonstration() {
    return on("OPENCITIES_DEMO");
  }
}
