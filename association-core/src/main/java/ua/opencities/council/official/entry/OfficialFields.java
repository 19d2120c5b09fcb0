package ua.opencities.council.official.entry;

import java.util.Optional;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.language.Gender;
import ua.opencities.shared.FieldReading;

/** Reads the fields of {@code part/official-fields.jte}; what is wrong is said all at once. */
public final class OfficialFields {
  private static final int FORM = 200;

  private OfficialFields() {}

  public static Appointment read(FieldReading form) {
    return read(form, Optional.empty());
  }

  /** The cases of a word that stays as it was stay too. */
  public static Appointment read(FieldReading form, Optional<OfficialView> known) {
    var position = form.choice("position", OfficialPosition.class);
    var title = form.text("title", 200);
    var givenName = form.text("givenName", 100);
    var surname = form.text("surname", 100);
    var gender = form.choice("gender", Gender.class);
    var term = form.period("from", "until");
    var authority = form.optionalText("authority", Appointment.AUTHORITY);
    var typed = forms(form);
    form.sayWhatIsWrong();
    var forms = known.map(it -> it.formsOf(title, givenName, surname, typed)).orElse(typed);
    return new Appointment(position, title, givenName, surname, gender, term, authority, forms);
  }

  public static OfficialForms forms(FieldReading form) {
    return OfficialForms.of(
        (word, which) -> form.optionalText(OfficialForms.field(word, which), FORM));
  }
}
