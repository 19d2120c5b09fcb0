package ua.opencities.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/** A pattern read once: most sentences of a page have no arguments and are ready as they are. */
final class Sentence {
  private final MessageFormat format;
  private final String ready;

  private Sentence(MessageFormat format) {
    this.format = format;
    this.ready = format.getArgumentNames().isEmpty() ? format.format(new Object[0]) : null;
  }

  static Sentence of(String pattern, Language language) {
    return new Sentence(new MessageFormat(pattern, ULocale.forLocale(language.locale())));
  }

  /** A MessageFormat keeps state while it works, so one reader at a time. */
  String with(Object[] shown) {
    if (ready != null) return ready;
    synchronized (format) {
      return format.format(shown);
    }
  }
}
