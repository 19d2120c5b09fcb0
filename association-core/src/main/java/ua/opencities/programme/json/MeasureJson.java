package ua.opencities.programme.json;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import ua.opencities.programme.text.Measure;
import ua.opencities.shared.MoneyJson;

/**
 * A row of a programme's measures.
 *
 * @param amounts by year, only years with money
 */
public record MeasureJson(
    String task,
    String measure,
    String executor,
    String term,
    String source,
    Map<String, MoneyJson> amounts,
    String result) {
  public static MeasureJson of(Measure it) {
    return new MeasureJson(
        it.task().orElse(null),
        it.measure(),
        it.executor(),
        it.term(),
        it.source(),
        it.amounts().amounts().entrySet().stream()
            .collect(
                toMap(each -> each.getKey().toString(), each -> MoneyJson.of(each.getValue()))),
        it.result().orElse(null));
  }
}
