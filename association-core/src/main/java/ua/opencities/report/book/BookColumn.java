package ua.opencities.report.book;

import java.time.LocalDate;
import java.util.Locale;
import ua.opencities.language.Texts;
import ua.opencities.shared.Cells;

/**
 * A column of a sheet.
 *
 * @param labels where the words of its constants stand: {@code council.council-kind}; empty where
 *     it has none
 */
record BookColumn(String name, String labels) {

  String heading(Texts texts) {
    return texts.text("report.book." + name);
  }

  /** A text, a number or a day; null for nothing. */
  Object cell(Object value, Texts texts) {
    if (value instanceof java.sql.Date day) return day.toLocalDate();
    if (value == null || value instanceof Number || value instanceof LocalDate) return value;
    if (value instanceof Boolean said) return said ? texts.text("report.invented") : null;
    String text = value.toString();
    if (labels.isEmpty()) return Cells.defused(text);
    return texts.text(labels + "." + text.replace('_', '-').toLowerCase(Locale.ROOT));
  }
}
