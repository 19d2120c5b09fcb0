package ua.opencities.programme.text;

import java.util.List;
import java.util.Objects;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;

/** A list that people write one a line, without numbers, dashes and marks at the ends. */
public final class WrittenLines {
  private static final int MOST = 60;

  private WrittenLines() {}

  /**
   * @param most characters of a line
   */
  public static List<String> eachRequired(String field, List<String> typed, int most) {
    List<String> kept = ifAny(field, typed, most);
    if (kept.isEmpty()) throw TextNotAccepted.missing(field);
    return kept;
  }

  /** An empty list is an answer too. */
  public static List<String> ifAny(String field, List<String> typed, int most) {
    List<String> kept =
        typed.stream()
            .filter(Objects::nonNull)
            .flatMap(String::lines)
            .map(line -> line.replaceFirst("^[\\s\\u00a0]*[-–—•*]+[\\s\\u00a0]*", ""))
            .map(line -> line.replaceFirst("[\\s\\u00a0;.]+$", ""))
            .flatMap(line -> Text.optional(field, line, most).stream())
            .toList();
    if (kept.size() > MOST) throw TextNotAccepted.tooLong(field, MOST * most);
    return kept;
  }

  public static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  public static List<String> of(String kept) {
    return kept.lines().toList();
  }
}
