package ua.opencities.programme.year.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.programme.year.shortfall.DuePart;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.shared.MoneyJson;

/**
 * Where the talk about missing money stands.
 *
 * @param step {@code STATED}, {@code AGREED} or {@code DECLINED}
 * @param rest {@code LATER_THIS_YEAR}, {@code NEXT_YEAR}, {@code IN_TWO_PARTS} or {@code
 *     BY_DECISION}; null until agreed
 * @param parts when what is missing is due, and how much of it
 */
public record ShortfallJson(
    String step,
    MoneyJson fee,
    MoneyJson fundable,
    String rest,
    LocalDate dueOn,
    List<PartJson> parts,
    String decision,
    Instant saidAt) {
  /** How much is due by which day. */
  public record PartJson(LocalDate dueOn, MoneyJson amount) {
    static PartJson of(DuePart part) {
      return new PartJson(part.day(), MoneyJson.of(part.amount()));
    }
  }

  public static ShortfallJson of(ShortfallView it) {
    return new ShortfallJson(
        it.step().name(),
        MoneyJson.of(it.fee()),
        MoneyJson.of(it.fundable()),
        it.rest().map(Enum::name).orElse(null),
        it.dueOn().orElse(null),
        it.parts().stream().map(PartJson::of).toList(),
        it.decision().orElse(null),
        it.at());
  }
}
