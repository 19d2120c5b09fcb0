package ua.opencities.portal.member.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.opencities.council.official.OfficialView;
import ua.opencities.language.Gender;
import ua.opencities.programme.SignatoryNotInOffice;
import ua.opencities.programme.act.Deciding;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.act.Sitting;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** What a clerk copied from the paper of an act. */
final class ActForm {
  /** Chosen instead of an official of the register. */
  static final String ANOTHER = "another";

  private ActForm() {}

  /**
   * @param officials of the council, of any time
   */
  static EnteredAct of(Sent sent, List<OfficialView> officials) {
    var form = new FormReading(sent);
    String number = form.text("number", 50);
    LocalDate date = form.date("date");
    Signatory signatory = signatory(sent, officials, date, form);
    Optional<String> session = form.optionalText("session", Sitting.WORDS);
    Optional<String> convocation = form.optionalText("convocation", Sitting.WORDS);
    Optional<String> administration = form.optionalText("administration", Deciding.NAME);
    form.sayWhatIsWrong();
    String decided = Objects.requireNonNullElse(sent.field("decided"), "");
    Optional<Boolean> byOrder =
        decided.isBlank() ? Optional.empty() : Optional.of(decided.equals("order"));
    return new EnteredAct(number, date, signatory, Optional.empty())
        .at(new Sitting(session, convocation))
        .decided(new Deciding(byOrder, administration));
  }

  private static Signatory signatory(
      Sent sent, List<OfficialView> officials, LocalDate date, FormReading form) {
    String chosen = sent.field("official");
    Optional<OfficialView> official =
        officials.stream().filter(it -> it.id().toString().equals(chosen)).findFirst();
    if (official.isEmpty()) return typed(form);
    OfficialView it = official.get();
    return form.readAt(
        "official",
        () -> {
          if (date != null && !it.term().contains(date)) throw new SignatoryNotInOffice();
          return new Signatory(it.givenName(), it.surname(), it.title(), it.gender());
        });
  }

  private static Signatory typed(FormReading form) {
    String givenName = form.text("givenName", 100);
    String surname = form.text("surname", 100);
    String position = form.text("position", 200);
    Gender gender = form.choice("gender", Gender.class);
    boolean whole = givenName != null && surname != null && position != null && gender != null;
    return whole ? new Signatory(givenName, surname, position, gender) : null;
  }
}
