package ua.opencities.council.intake.line;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.language.SearchKey;

/** The register as a list meets it, by the codes that lead to a council. */
public final class Register {
  private final List<Known> all;
  private final Map<String, Known> byKatottg = new HashMap<>();
  private final Map<String, List<Known>> byEdrpou;
  private final Map<String, Known> byPlaceAndName = new HashMap<>();
  private final Map<String, String> oblasts;

  /**
   * @param oblasts names by their two digits
   */
  public Register(List<Known> councils, Map<String, String> oblasts) {
    this.all = List.copyOf(councils);
    this.oblasts = oblasts;
    byEdrpou =
        councils.stream()
            .filter(each -> each.mergedInto().isEmpty() && each.state().containsKey("edrpou"))
            .collect(groupingBy(each -> each.state().get("edrpou")));
    for (Known each : councils) {
      if (!each.katottg().isEmpty()) byKatottg.put(each.katottg(), each);
      if (each.mergedInto().isEmpty())
        byPlaceAndName.put(place(each.oblastCode(), each.state()), each);
    }
  }

  Collection<Known> all() {
    return all;
  }

  Optional<Known> withKatottg(String code) {
    return Optional.ofNullable(byKatottg.get(code));
  }

  /** A code of two councils leads to neither. */
  Optional<Known> withEdrpou(String code) {
    return Optional.ofNullable(byEdrpou.get(code))
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  Optional<Known> namesake(String oblastCode, Map<String, String> state) {
    return Optional.ofNullable(byPlaceAndName.get(place(oblastCode, state)));
  }

  Optional<String> oblast(String code) {
    return Optional.ofNullable(oblasts.get(code));
  }

  /** The two digits of an oblast that a list calls by its name, «область» said or not. */
  Optional<String> oblastNamed(String typed) {
    return oblasts.entrySet().stream()
        .filter(each -> SearchKey.of(typed).startsWith(SearchKey.of(each.getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String place(String oblastCode, Map<String, String> state) {
    return oblastCode + SearchKey.of(state.getOrDefault("raion", "") + " " + state.get("name"));
  }
}
