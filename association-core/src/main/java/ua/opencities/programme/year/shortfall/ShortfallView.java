package ua.opencities.programme.year.shortfall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * A word about money that is missing, to read.
 *
 * @param fee by the tariff when the council stated it
 * @param fundable what the council can pay of it this year
 * @param rest empty unless the step is {@code AGREED}
 * @param parts when the rest is due, the first part first; empty until it is agreed, and where a
 *     decision names no day
 * @param words the reason, or what the office adds
 */
public record ShortfallView(
    int place,
    ShortfallStep step,
    Money fee,
    Money fundable,
    Optional<RestDue> rest,
    List<DuePart> parts,
    Optional<String> decision,
    Optional<String> words,
    String by,
    Instant at) {
  public Money missing() {
    return fee.minus(fundable);
  }

  /** The day of the rest, or of its first part. */
  public Optional<LocalDate> dueOn() {
    return parts.stream().findFirst().map(DuePart::day);
  }

  /** What of the rest is due in a year. */
  public Money dueIn(int in) {
    return Money.sum(
        parts.stream().filter(it -> it.day().getYear() == in).map(DuePart::amount).toList());
  }

  public boolean is(ShortfallStep wanted) {
    return step == wanted;
  }
}
