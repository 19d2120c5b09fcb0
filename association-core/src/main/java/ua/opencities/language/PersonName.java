package ua.opencities.language;

import java.util.Locale;

/**
 * A person's own name and surname. The cases are a proposal by simple rules: the officials'
 * register keeps what an editor put right.
 */
public record PersonName(String given, String surname, Gender gender) {
  public PersonName {
    given = Apostrophe.unified(given).strip();
    surname = Apostrophe.unified(surname).strip();
  }

  /** Written out in Ukrainian letters: «О.» and «John» have no cases that a rule could know. */
  public static boolean canBeDeclined(String name) {
    return name.matches("[А-ЯҐЄІЇа-яґєії’ʼ']{2,}([- ][А-ЯҐЄІЇа-яґєії’ʼ']{2,})*");
  }

  /** «Олег Вольський». */
  public String full() {
    return (given + " " + surname).strip();
  }

  /** «Олег ВОЛЬСЬКИЙ», as ДСТУ 4163:2020 wants beneath a paper. */
  public String asSignature() {
    return (given + " " + surname.toUpperCase(Locale.ROOT)).strip();
  }

  /** «Олега Вольського», «Олегу Вольському» and so on. */
  public SixCases inSixCases() {
    if (surname.isEmpty()) return givenInSixCases();
    if (given.isEmpty()) return surnameInSixCases();
    return givenInSixCases().joinedBy(" ", surnameInSixCases());
  }

  public SixCases givenInSixCases() {
    return eachPart(given, part -> GivenName.inSixCases(part, gender));
  }

  public SixCases surnameInSixCases() {
    return eachPart(surname, part -> Surname.inSixCases(part, gender));
  }

  private static SixCases eachPart(
      String name, java.util.function.Function<String, SixCases> declined) {
    return java.util.Arrays.stream(name.split("-", -1))
        .map(part -> part.length() < 2 ? SixCases.unchanged(part) : declined.apply(part))
        .reduce((one, next) -> one.joinedBy("-", next))
        .orElseThrow();
  }
}
