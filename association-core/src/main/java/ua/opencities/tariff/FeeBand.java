package ua.opencities.tariff;

import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;

/**
 * The fee of councils with so many inhabitants: a fixed amount, an amount for each inhabitant, or
 * both together; never under the minimum, never over the ceiling.
 *
 * @param from inhabitants, included
 * @param to inhabitants, included; empty means and more
 * @param kind only for councils of this kind; empty means all
 */
public record FeeBand(
    int from,
    Optional<Integer> to,
    Optional<CouncilKind> kind,
    Optional<Money> fixed,
    Optional<Rate> rate,
    Optional<Money> minimum,
    Optional<Money> ceiling) {
  public FeeBand {
    if (from < 0 || to.isPresent() && to.get() < from) throw BandsDoNotFit.runsBackwards(from);
    if (fixed.isEmpty() && rate.isEmpty()) throw BandsDoNotFit.withoutFee(from);
    if (Stream.of(fixed, minimum, ceiling).flatMap(Optional::stream).anyMatch(FeeBand::isNegative)
        || rate.filter(each -> each.hryvniasPerInhabitant().signum() < 0).isPresent())
      throw BandsDoNotFit.negative(from);
    if (minimum.isPresent() && ceiling.isPresent() && minimum.get().compareTo(ceiling.get()) > 0)
      throw BandsDoNotFit.minimumAboveCeiling(from);
  }

  public static FeeBand fixed(int from, Integer to, Money amount) {
    return new FeeBand(
        from,
        Optional.ofNullable(to),
        Optional.empty(),
        Optional.of(amount),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static FeeBand perInhabitant(int from, Integer to, Rate rate) {
    return new FeeBand(
        from,
        Optional.ofNullable(to),
        Optional.empty(),
        Optional.empty(),
        Optional.of(rate),
        Optional.empty(),
        Optional.empty());
  }

  public FeeBand onlyFor(CouncilKind council) {
    return new FeeBand(from, to, Optional.of(council), fixed, rate, minimum, ceiling);
  }

  public FeeBand within(Money least, Money most) {
    return new FeeBand(
        from, to, kind, fixed, rate, Optional.ofNullable(least), Optional.ofNullable(most));
  }

  public boolean holds(int inhabitants) {
    return inhabitants >= from && (to.isEmpty() || inhabitants <= to.get());
  }

  /** Before the minimum and the ceiling. */
  public Money reckoned(int inhabitants) {
    return fixed.orElse(Money.ZERO).plus(rate.map(r -> r.times(inhabitants)).orElse(Money.ZERO));
  }

  public Money feeFor(int inhabitants) {
    Money reckoned = reckoned(inhabitants);
    if (minimum.isPresent() && reckoned.compareTo(minimum.get()) < 0) return minimum.get();
    return ceiling.map(reckoned::min).orElse(reckoned);
  }

  private static boolean isNegative(Money amount) {
    return amount.compareTo(Money.ZERO) < 0;
  }
}
