package ua.opencities.council.sheet;

import java.math.BigDecimal;
import ua.opencities.shared.Money;

/**
 * An amount as people and spreadsheets write it: {@code 12 000,00}, {@code 12,000.50}, {@code
 * 1200.3000000000002}, {@code −500}, {@code (500,00)}. What could be read two ways, as {@code
 * 12,000}, is not understood: a person says what it means.
 */
public final class CellAmount {
  private static final String BLANKS = "[\\s\\p{Zs}\\u00a0\\u202f\\u2009'’ʼ]";

  private CellAmount() {}

  /**
   * @throws CellNotUnderstood with the cell as it is written
   */
  public static Money read(String cell) {
    String tight = cell.replaceAll(BLANKS, "").replaceAll("(грн\\.?|UAH|₴)$", "");
    boolean inBrackets = tight.matches("\\(.+\\)");
    if (inBrackets) tight = tight.substring(1, tight.length() - 1);
    boolean minus = tight.matches("[-−–].+");
    if (minus) tight = tight.substring(1);
    Money size = size(tight, cell);
    return inBrackets || minus ? size.negated() : size;
  }

  private static Money size(String tight, String cell) {
    // the tail that a computed cell of a spreadsheet has
    if (tight.matches("\\d{1,12}\\.\\d{8,}")) return Money.rounded(new BigDecimal(tight));
    if (tight.matches("\\d{1,12}([.,]\\d{1,2})?")) return Money.of(tight.replace(',', '.'));
    if (tight.matches("\\d{1,3}(,\\d{3})+\\.\\d{1,2}")) return Money.of(tight.replace(",", ""));
    if (tight.matches("\\d{1,3}(\\.\\d{3})+,\\d{1,2}"))
      return Money.of(tight.replace(".", "").replace(',', '.'));
    throw CellNotUnderstood.amount(cell);
  }
}
