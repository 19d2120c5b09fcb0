package ua.opencities.programme.json;

import java.time.Instant;
import ua.opencities.programme.advice.AdviceView;

/**
 * A word of the association's advice.
 *
 * @param step {@code ASKED}, {@code RETURNED} or {@code ADVISED}
 * @param programmeVersion the version of the programme that was before their eyes
 */
public record AdviceJson(
    String step, String remarks, String by, Instant at, long programmeVersion) {
  public static AdviceJson of(AdviceView it) {
    return new AdviceJson(
        it.step().name(), it.remarks().orElse(null), it.by(), it.at(), it.version());
  }
}
