package ua.opencities.programme.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import ua.opencities.shared.Quantity;

/** What an indicator is to be in each year; zero is a value, a year may have none. */
public record QuantitiesByYear(SortedMap<Integer, Quantity> values) {
  public static final QuantitiesByYear NONE = new QuantitiesByYear(new TreeMap<>());

  public QuantitiesByYear {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static QuantitiesByYear of(Map<Integer, Quantity> values) {
    return new QuantitiesByYear(new TreeMap<>(values));
  }

  public static QuantitiesByYear of(int year, Quantity value) {
    return of(Map.of(year, value));
  }

  public Optional<Quantity> in(int year) {
    return Optional.ofNullable(values.get(year));
  }

  public Set<Integer> years() {
    return values.keySet();
  }

  QuantitiesByYear only(IntPredicate years) {
    var kept = new TreeMap<>(values);
    kept.keySet().removeIf(year -> !years.test(year));
    return new QuantitiesByYear(kept);
  }

  /**
   * Moved with the programme: the values of its first year are the plan for each year of the new
   * one.
   */
  QuantitiesByYear moved(int first, int fromYear, int toYear) {
    var moved = new TreeMap<Integer, Quantity>();
    in(first)
        .ifPresent(
            value -> {
              for (int year = fromYear; year <= toYear; year++) moved.put(year, value);
            });
    return new QuantitiesByYear(moved);
  }
}
