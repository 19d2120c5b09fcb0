package ua.opencities.language;

/** One apostrophe in the whole product: ’ (U+2019). */
public final class Apostrophe {
  public static final char ONE = '’';
  static final String ALL = "'’ʼ`´′ʹ";

  private Apostrophe() {}

  /** Every kind of apostrophe becomes ’. */
  public static String unified(String text) {
    return text == null ? "" : text.replaceAll("[" + ALL + "]", "’");
  }
}
