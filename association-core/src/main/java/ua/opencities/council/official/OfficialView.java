package ua.opencities.council.official;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.official.correction.OfficialWas;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;
import ua.opencities.language.Position;
import ua.opencities.language.SixCases;
import ua.opencities.shared.Period;

/**
 * An official.
 *
 * @param title as papers print it, in the nominative: «міський голова», «керуюча справами»
 * @param authority the act that authorises a representative of the council
 * @param forms the cases that an editor put right
 * @param version what a form of correction hands back, so that a lost race is noticed
 */
public record OfficialView(
    UUID id,
    OfficialPosition position,
    String title,
    String givenName,
    String surname,
    Gender gender,
    Period term,
    Optional<String> authority,
    OfficialForms forms,
    long version) {

  public SixCases titleInSixCases() {
    return forms.over(OfficialWord.TITLE, Position.inSixCases(title));
  }

  public SixCases givenInSixCases() {
    return forms.over(OfficialWord.GIVEN, name().givenInSixCases());
  }

  public SixCases surnameInSixCases() {
    return forms.over(OfficialWord.SURNAME, name().surnameInSixCases());
  }

  public SixCases nameInSixCases() {
    return givenInSixCases().joinedBy(" ", surnameInSixCases());
  }

  public SixCases inSixCases(OfficialWord word) {
    return switch (word) {
      case TITLE -> titleInSixCases();
      case GIVEN -> givenInSixCases();
      case SURNAME -> surnameInSixCases();
    };
  }

  /** What the rule says, without what was put right. */
  public SixCases byRule(OfficialWord word) {
    return switch (word) {
      case TITLE -> Position.inSixCases(title);
      case GIVEN -> name().givenInSixCases();
      case SURNAME -> name().surnameInSixCases();
    };
  }

  /** False for a name that no rule declines while nobody has typed its cases. */
  public boolean isDeclined() {
    return isDeclined(OfficialWord.GIVEN) && isDeclined(OfficialWord.SURNAME);
  }

  public boolean isDeclined(OfficialWord word) {
    return hasRule(word) || forms.lacking(word).isEmpty();
  }

  /** False for initials, foreign letters and unknown posts: their cases have to be typed. */
  public boolean hasRule(OfficialWord word) {
    return word.canBeDeclined(
        switch (word) {
          case TITLE -> title;
          case GIVEN -> givenName;
          case SURNAME -> surname;
        });
  }

  /**
   * The forms of a corrected entry: of a word that stays and of which none was typed, those that
   * are kept.
   */
  public OfficialForms formsOf(
      String newTitle, String newGiven, String newSurname, OfficialForms typed) {
    return typed.orOf(
        forms,
        word ->
            switch (word) {
              case TITLE -> title.equals(newTitle);
              case GIVEN -> givenName.equals(newGiven);
              case SURNAME -> surname.equals(newSurname);
            });
  }

  OfficialWas asItWas() {
    Optional<SixCases> declined = isDeclined() ? Optional.of(nameInSixCases()) : Optional.empty();
    var cases = new OfficialWas.InCases(titleInSixCases(), declined);
    return new OfficialWas(id, position.name(), title, name(), term, authority, Optional.of(cases));
  }

  /** For the signature. */
  public PersonName name() {
    return new PersonName(givenName, surname, gender);
  }
}
