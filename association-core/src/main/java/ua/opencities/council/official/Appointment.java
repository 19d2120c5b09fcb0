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
    givenName = written("givenName", givenName);
    surname = written("surname", surname);
  }

  private static String written(String field, String name) {
    return NameNotDeclined.refuse(field, oneApostrophe(Text.required(field, name, 100)));
  }

  private static String oneApostrophe(String name) {
    return name.replaceAll("['ʼ`´‘]", "’");
  }
}
