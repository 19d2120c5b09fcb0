package ua.opencities.council.official.entry;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.official.correction.OfficialCorrection;

/**
 * How an entry read before it was put right or, {@code takenBack}, was found never to have been.
 */
public record OfficialCorrectionJson(
    UUID official, WasJson was, boolean takenBack, String reason, String by, String at) {
  public record WasJson(
      String position,
      String title,
      String givenName,
      String surname,
      String gender,
      LocalDate from,
      LocalDate until,
      String authority) {}

  public static OfficialCorrectionJson of(OfficialCorrection it) {
    var was = it.was();
    return new OfficialCorrectionJson(
        was.official(),
        new WasJson(
            was.position(),
            was.title(),
            was.name().given(),
            was.name().surname(),
            was.name().gender().name(),
            was.term().from(),
            was.term().to().orElse(null),
            was.authority().orElse(null)),
        it.takenBack(),
        it.reason(),
        it.by(),
        it.at().toString());
  }
}
