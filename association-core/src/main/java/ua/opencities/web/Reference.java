package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A short number that joins what a person saw to what the log knows. */
final class Reference {
  private static final Logger LOG = Logger.getLogger("ua.opencities.web");

  private Reference() {}

  static String log(HttpServletRequest request, Throwable thrown, boolean withTrace) {
    String reference = Secrets.nonce().substring(0, 8).toUpperCase(Locale.ROOT);
    String sentence =
        reference
            + " "
            + request.getMethod()
            + " "
            + request.getRequestURI()
            + ": "
            + thrown
            + cause(thrown);
    if (withTrace) LOG.log(Level.SEVERE, sentence, thrown);
    else LOG.warning(sentence);
    return reference;
  }

  private static String cause(Throwable thrown) {
    Throwable last = thrown;
    while (last.getCause() != null && last.getCause() != last) last = last.getCause();
    return last == thrown ? "" : ", because of " + last;
  }
}
