package ua.opencities.programme.paper.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * One slip of the original or one rule of our typography by which a paper may differ from it.
 *
 * @param times how often it stands in the original: a pair that meets nothing is no pair
 */
record Mended(String original, String mended, int times, String reason) {

  /** What a clerk puts right while typing. */
  static final List<Mended> BY_THE_CLERK =
      List.of(
          new Mended(" 2022рік", " 2022 рік", 4, "no blank between the year and its noun"),
          new Mended("електронного - врядування", "електронного врядування", 1, "a stray hyphen"),
          new Mended("демократії - e-dem.tools", "демократії e-dem.tools", 1, "a point in two"),
          new Mended("; розвиток", "; - розвиток", 1, "the last point lost its dash"));

  /** What the platform writes its own way, whatever was typed. */
  static final List<Mended> BY_THE_PLATFORM =
      List.of(
          new Mended("У К Р А Ї Н А", "УКРАЇНА", 1, "letters spread by blanks are no word"),
          new Mended("Львівської обл.", "Львівської області", 1, "a letterhead is written in full"),
          new Mended(
              "від року № м.",
              "від «___» ________ 20__ року № ________ м.",
              1,
              "lines to write the day and the number on, where the original has blank paper"),
          new Mended(
              "в «Асоціації відкритих міст» на",
              "в Асоціації відкритих міст на",
              1,
              "the decision quotes the short name in its heading and nowhere else"),
          new Mended("„Про", "«Про", 1, "quotation marks of one style"),
          new Mended(" - ", " – ", 12, "a dash is not a hyphen"),
          new Mended(" І. ", " I. ", 1, "Roman numbers in Latin letters"),
          new Mended(" ІІ. ", " II. ", 1, "Roman numbers in Latin letters"),
          new Mended(" ІІІ. ", " III. ", 1, "Roman numbers in Latin letters"),
          new Mended(" ІV. ", " IV. ", 1, "Roman numbers in Latin letters"),
          new Mended(" V.О", " V. О", 1, "a blank after the number of a part"),
          new Mended(" 12000,00 ", " 12 000,00 ", 1, "thousands are parted"),
          new Mended(" 01.01.2022рік,", " 01.01.2022,", 1, "a date in digits takes no «рік»"),
          new Mended(":31.12.2022рік.", ": 31.12.2022.", 1, "so here, and the blank is missing"),
          new Mended("виконанням : ", "виконанням: ", 1, "no blank before a colon"),
          new Mended("рада . ", "рада. ", 1, "no blank before a full stop"));

  static String all(List<Mended> pairs, String text) {
    String mended = text;
    for (Mended pair : pairs) mended = pair.in(mended);
    return mended;
  }

  private String in(String text) {
    assertThat(text.split(java.util.regex.Pattern.quote(original), -1).length - 1)
        .as("how often «%s» is mended (%s)", original, reason)
        .isEqualTo(times);
    return text.replace(original, mended);
  }
}
