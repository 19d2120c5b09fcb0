package ua.opencities.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * What a program accepts most of the two.
   *
   * @param accepted {@code Accept-Language}; nothing where it names neither, or says nothing that
   *     can be read
   */
  public static Optional<Language> accepted(String accepted) {
    if (accepted == null || accepted.isBlank()) return Optional.empty();
    try {
      var wanted = Locale.LanguageRange.parse(accepted);
      return Optional.ofNullable(Locale.lookup(wanted, List.of(UK.locale(), EN.locale())))
          .map(Language::of);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
