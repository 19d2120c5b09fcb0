package ua.opencities.shared;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What a person typed, made safe to keep: composed (NFC), without control characters and marks that
 * turn the writing direction, blanks at the ends cut.
 */
public final class Text {
  private Text() {}

  /**
   * @throws TextNotAccepted when nothing is left or it is longer than {@code most} characters
   */
  public static String required(String field, String typed, int most) {
    return optional(field, typed, most).orElseThrow(() -> TextNotAccepted.missing(field));
  }

  public static Optional<String> optional(String field, String typed, int most) {
    if (typed == null) return Optional.empty();
    String kept =
        Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
            .replaceAll(
                "[\\p{Cc}&&[^\\n\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
            .strip();
    if (kept.length() > most) throw TextNotAccepted.tooLong(field, most);
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
  }
}
