package ua.opencities.council.official;

import java.util.Optional;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;

/**
 * Who takes which post, and when. Both days of the term are included.
 *
 * @param authority the body, the date and the number of the act that authorises, as one line; a
 *     representative needs one
 * @param forms cases that the rule does not know, or not right
 */
public record Appointment(
    OfficialPosition position,
    String title,
    String givenName,
    String surname,
    Gender gender,
    Period term,
    Optional<String> authority,
    OfficialForms forms) {
  public static final int AUTHORITY = 300;

  public Appointment {
    title = Text.required("title", title, 200);
    givenName = oneApostrophe(Text.required("givenName", givenName, 100));
    surname = oneApostrophe(Text.required("surname", surname, 100));
    authority = Text.optional("authority", authority.orElse(null), AUTHORITY);
    if (position == OfficialPosition.REPRESENTATIVE && authority.isEmpty())
      throw new RepresentativeNotAuthorised();
    NameNotDeclined.refuse("title", title, OfficialWord.TITLE, forms);
    NameNotDeclined.refuse("givenName", givenName, OfficialWord.GIVEN, forms);
    NameNotDeclined.refuse("surname", surname, OfficialWord.SURNAME, forms);
  }

  /** Declined by rule. */
  public Appointment(
      OfficialPosition position,
      String title,
      String givenName,
      String surname,
      Gender gender,
      Period term) {
    this(position, title, givenName, surname, gender, term, Optional.empty(), OfficialForms.NONE);
  }

  private static String oneApostrophe(String name) {
    return name.replaceAll("['ʼ`´‘]", "’");
  }
}
