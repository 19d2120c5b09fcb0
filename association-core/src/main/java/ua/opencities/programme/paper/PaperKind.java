package ua.opencities.programme.paper;

import java.util.Arrays;
import java.util.Locale;
import ua.opencities.shared.NotFound;

/** The papers of a programme; {@link #slug} stands in addresses. */
public enum PaperKind {
  EXECUTIVE_DECISION,
  SESSION_DECISION,
  PROGRAMME,
  PASSPORT;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws NotFound for any other word
   */
  public static PaperKind of(String slug) {
    return Arrays.stream(values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("paper"));
  }
}
