package ua.opencities.council.official.entry;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.official.OfficialView;

/**
 * An official and the term, both days included. {@code version} is handed back by a correction;
 * {@code authority} is the act that authorises a representative, {@code until} may be absent.
 */
public record OfficialJson(
    UUID id,
    String position,
    String title,
    String givenName,
    String surname,
    String gender,
    LocalDate from,
    LocalDate until,
    String authority,
    long version) {
  public static OfficialJson of(OfficialView it) {
    return new OfficialJson(
        it.id(),
        it.position().name(),
        it.title(),
        it.givenName(),
        it.surname(),
        it.gender().name(),
        it.term().from(),
        it.term().to().orElse(null),
        it.authority().orElse(null),
        it.version());
  }
}
