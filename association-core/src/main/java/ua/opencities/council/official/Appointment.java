package ua.opencities.council.official;

import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;

/** Who takes which post, and when. Both days of the term are included. */
public record Appointment(
    OfficialPosition position,
    String title,
    String givenName,
    String surname,
    Gender gender,
    Period term) {
  public Appointment {
    title = Text.required("title", title, 200);
    givenName = oneApostrophe(Text.required("givenName", givenName, 100));
    surname = oneApostrophe(Text.required("surname", surname, 100));
  }

  private static String oneApostrophe(String name) {
    return name.replaceAll("['ʼ`´‘]", "’");
  }
}
