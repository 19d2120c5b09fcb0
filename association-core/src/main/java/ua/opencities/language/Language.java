package ua.opencities.language;

import java.util.Locale;

/** The languages of pages and mails. Papers are always Ukrainian. */
public enum Language {
  UK("uk"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Ukrainian for everything that is not English. */
  public static Language of(Locale locale) {
    return EN.tag.equals(locale.getLanguage()) ? EN : UK;
  }

  /** {@code uk}, {@code en-GB}, nothing at all: Ukrainian for everything that is not English. */
  public static Language tagged(String tag) {
    return tag == null ? UK : of(Locale.forLanguageTag(tag));
  }
}
