package ua.opencities.document.template;

import java.util.Locale;

/** How much a paper says; a council chooses for each kind of paper. */
public enum Variant {
  FULL,
  SHORT;

  /** {@code full}, {@code short}: in addresses and names of shipped wordings. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
