package ua.opencities.report;

import java.util.function.UnaryOperator;

/**
 * The words of a report in one language, brought by whoever writes it out.
 *
 * @param language {@code uk} or {@code en}
 * @param text the sentence of a key
 */
public record ReportWords(String language, UnaryOperator<String> text) {
  String of(String key) {
    return text.apply(key);
  }
}
