package ua.opencities.system;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Accessibility faults of a page, as axe-core finds them: WCAG 2.2 AA, its best practices, and what
 * axe leaves out unless it is asked, that a control is called what is written on it (2.5.3).
 */
public final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN =
      "async () => { const found = await axe.run(document, { resultTypes: ['violations'],"
          + " rules: {'label-content-name-mismatch': {enabled: true}} });"
          + " return found.violations.map(v => v.id + ' (' + v.help + '): '"
          + " + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')); }";

  private Axe() {}

  /** Evaluated by the browser's debugger, which the page's strict policy does not bind. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
