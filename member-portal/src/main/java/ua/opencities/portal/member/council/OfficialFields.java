package ua.opencities.portal.member.council;

import java.util.Optional;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.language.Gender;
import ua.opencities.web.FormReading;

/** Reads the fields of {@code part/official-fields.jte}; what is wrong is said all at once. */
final class OfficialFields {
  private static final int FORM = 200;

  private OfficialFields() {}

  static Appointment read(FormReading form) {
    return read(form, Optional.empty());
  }

  /** The cases of a word that stays as it was stay too. */
  static Appointment read(FormReading form, Optional<OfficialView> known) {
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

  static OfficialForms forms(FormReading form) {
    return OfficialForms.of(
        (word, which) -> form.optionalText(OfficialForms.field(word, which), FORM));
  }
}
