package ua.opencities.council.official.term;

import java.util.Optional;
import ua.opencities.council.official.OfficialPosition;

/**
 * Which mandates are looked for.
 *
 * @param months how far ahead, 1 to 60
 */
public record EndingTermFilter(int months, Optional<OfficialPosition> position) {
  public static final int USUAL = 6;

  public EndingTermFilter {
    months = Math.max(1, Math.min(months, 60));
  }
}
