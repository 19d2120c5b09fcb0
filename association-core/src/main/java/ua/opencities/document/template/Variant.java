package ua.opencities.document.template;

import java.util.Locale;

/**
 * In which form a paper is written; a council chooses for each kind of paper. Every kind has the
 * full and the short one; as a numbered table only what councils write so, a passport.
 */
public enum Variant {
  FULL,
  SHORT,
  TABLE;

  /** {@code full}, {@code short}, {@code table}: in addresses and names of shipped wordings. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
