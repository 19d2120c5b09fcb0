package ua.opencities.programme.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import ua.opencities.shared.Money;

/** Money of one measure by years; a year without money is as good as absent. */
public record AmountsByYear(SortedMap<Integer, Money> amounts) {
  public static final AmountsByYear NONE = new AmountsByYear(new TreeMap<>());

  /**
   * @throws MeasuresDoNotFit for an amount below zero
   */
  public AmountsByYear {
    var kept = new TreeMap<>(amounts);
    kept.values().removeIf(Money::isZero);
    kept.forEach(
        (year, amount) -> {
          if (!amount.isPositive()) throw MeasuresDoNotFit.negative(year);
        });
    amounts = Collections.unmodifiableSortedMap(kept);
  }

  public static AmountsByYear of(Map<Integer, Money> amounts) {
    return new AmountsByYear(new TreeMap<>(amounts));
  }

  public static AmountsByYear of(int year, Money amount) {
    return of(Map.of(year, amount));
  }

  public Money in(int year) {
    return amounts.getOrDefault(year, Money.ZERO);
  }

  public Money total() {
    return Money.sum(amounts.values());
  }

  public Set<Integer> years() {
    return amounts.keySet();
  }

  static Money sumIn(int year, Collection<AmountsByYear> several) {
    return Money.sum(several.stream().map(each -> each.in(year)).toList());
  }

  AmountsByYear only(IntPredicate years) {
    var kept = new TreeMap<>(amounts);
    kept.keySet().removeIf(year -> !years.test(year));
    return new AmountsByYear(kept);
  }
}
