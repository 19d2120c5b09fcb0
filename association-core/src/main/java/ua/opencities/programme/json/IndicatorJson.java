package ua.opencities.programme.json;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import ua.opencities.programme.text.Indicator;

/**
 * A row of a programme's indicators.
 *
 * @param group {@code COST}, {@code PRODUCT}, {@code EFFICIENCY} or {@code QUALITY}
 * @param values decimals by year, only years with a value
 */
public record IndicatorJson(String group, String name, String unit, Map<String, String> values) {
  public static IndicatorJson of(Indicator it) {
    return new IndicatorJson(
        it.group().name(),
        it.name(),
        it.unit(),
        it.values().values().entrySet().stream()
            .collect(toMap(each -> each.getKey().toString(), each -> each.getValue().decimal())));
  }
}
