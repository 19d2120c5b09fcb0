package ua.opencities.programme.act;

import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;
import ua.opencities.shared.Text;

/** Who signed, as of that day: the register of officials may change later, the act does not. */
public record Signatory(String givenName, String surname, String position, Gender gender) {
  public Signatory {
    givenName = Text.required("signatory", givenName, 100);
    surname = Text.required("signatory", surname, 100);
    position = Text.required("signatory", position, 200);
  }

  public PersonName name() {
    return new PersonName(givenName, surname, gender);
  }
}
