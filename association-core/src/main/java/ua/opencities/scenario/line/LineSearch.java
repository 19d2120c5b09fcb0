package ua.opencities.scenario.line;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Page;

/**
 * Which lines of a scenario are asked for.
 *
 * @param oblast two digits
 * @param sort as in an address, downwards with a minus
 */
public record LineSearch(
    String words,
    Optional<String> oblast,
    Optional<CouncilKind> kind,
    Only only,
    Against against,
    String sort,
    Page.Request page) {
  private static final String USUAL = "-difference";

  public LineSearch {
    String word = sort.startsWith("-") ? sort.substring(1) : sort;
    sort = by(word) == null ? USUAL : sort;
  }

  public static LineSearch all(Against against) {
    return new LineSearch(
        "", Optional.empty(), Optional.empty(), Only.ALL, against, "oblast", Page.Request.first());
  }

  String order() {
    boolean down = sort.startsWith("-");
    String way = down ? " desc" : "";
    return by(down ? sort.substring(1) : sort).sql(against) + way + " nulls last, l.place" + way;
  }

  private static By by(String word) {
    for (By column : By.values())
      if (column.name().toLowerCase(Locale.ROOT).equals(word)) return column;
    return null;
  }

  private enum By {
    COUNCIL("c.name collate \"uk-x-icu\""),
    OBLAST("o.name collate \"uk-x-icu\""),
    INHABITANTS("l.inhabitants"),
    AMOUNT("l.amount"),
    BEFORE(":base"),
    DIFFERENCE("l.amount - coalesce(:base, 0)");

    private final String expression;

    By(String expression) {
      this.expression = expression;
    }

    String sql(Against against) {
      return expression.replace(":base", against.column);
    }
  }
}
