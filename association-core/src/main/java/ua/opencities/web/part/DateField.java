package ua.opencities.web.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;
import ua.opencities.web.typed.Typed;

/**
 * What a date field shows. Browsers blank a value that is no date, so what was typed and is none
 * comes back in a field for text.
 *
 * @param value as the field holds it
 */
public record DateField(String value, boolean asText) {

  public static DateField showing(String typed) {
    if (typed.isBlank()) return new DateField("", false);
    try {
      return new DateField(Typed.date("", typed).toString(), false);
    } catch (RuleBroken refused) {
      return new DateField(typed, !isShownByBrowsers(typed));
    }
  }

  private static boolean isShownByBrowsers(String typed) {
    try {
      return LocalDate.parse(typed).getYear() > 0;
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
