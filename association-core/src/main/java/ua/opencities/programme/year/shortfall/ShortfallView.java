package ua.opencities.programme.year.shortfall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * A word about money that is missing, to read.
 *
 * @param fee by the tariff when the council stated it
 * @param fundable what the council can pay of it this year
 * @param rest empty unless the step is {@code AGREED}
 * @param words the reason, or what the office adds
 */
public record ShortfallView(
    int place,
    ShortfallStep step,
    Money fee,
    Money fundable,
    Optional<RestDue> rest,
    Optional<LocalDate> dueOn,
    Optional<String> decision,
    Optional<String> words,
    String by,
    Instant at) {
  public Money missing() {
    return fee.minus(fundable);
  }

  public boolean is(ShortfallStep wanted) {
    return step == wanted;
  }
}
