package ua.opencities.council.official;

import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;
import ua.opencities.shared.Period;

/**
 * An official.
 *
 * @param title as papers print it, in the nominative: «міський голова», «керуюча справами»
 */
public record OfficialView(
    UUID id,
    OfficialPosition position,
    String title,
    String givenName,
    String surname,
    Gender gender,
    Period term) {

  /** For the cases and the signature. */
  public PersonName name() {
    return new PersonName(givenName, surname, gender);
  }
}
