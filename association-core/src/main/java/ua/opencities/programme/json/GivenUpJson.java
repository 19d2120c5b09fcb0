package ua.opencities.programme.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.programme.GivenUp;

/**
 * That a text goes no further.
 *
 * @param document by which it was given up; null where there is none
 */
public record GivenUpJson(LocalDate day, String reason, String document, String by, Instant at) {
  static GivenUpJson of(Optional<GivenUp> any) {
    return any.map(
            it ->
                new GivenUpJson(it.on(), it.reason(), it.document().orElse(null), it.by(), it.at()))
        .orElse(null);
  }
}
