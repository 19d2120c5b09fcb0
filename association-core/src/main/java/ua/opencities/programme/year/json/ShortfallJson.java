package ua.opencities.programme.year.json;

import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.shared.MoneyJson;

/**
 * Where the talk about missing money stands.
 *
 * @param step {@code STATED}, {@code AGREED} or {@code DECLINED}
 * @param rest {@code LATER_THIS_YEAR}, {@code NEXT_YEAR} or {@code BY_DECISION}; null until agreed
 */
public record ShortfallJson(
    String step,
    MoneyJson fee,
    MoneyJson fundable,
    String rest,
    LocalDate dueOn,
    String decision,
    Instant saidAt) {
  public static ShortfallJson of(ShortfallView it) {
    return new ShortfallJson(
        it.step().name(),
        MoneyJson.of(it.fee()),
        MoneyJson.of(it.fundable()),
        it.rest().map(Enum::name).orElse(null),
        it.dueOn().orElse(null),
        it.decision().orElse(null),
        it.at());
  }
}
