package ua.opencities.scenario.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.scenario.result.Totals;
import ua.opencities.shared.table.CellTable;

/** Sums of one scenario or of several side by side: the whole, the oblasts, the types. */
record SumsTable(List<ScenarioResult> results, Texts texts) {
  CellTable cells() {
    return new CellTable(header(), rows());
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    header.add(texts.text("scenario.column.part"));
    for (ScenarioResult each : results) {
      // alone its name stands in the file's
      String of = results.size() == 1 ? "" : ": " + each.scenario().draft().name();
      for (String column : List.of("councils", "last-year", "in-force", "amount", "up", "down"))
        header.add(texts.text("scenario.column." + column) + of);
    }
    if (isInvented()) header.add(texts.text("scenario.column.note"));
    return header;
  }

  private boolean isInvented() {
    return results.stream().anyMatch(each -> each.scenario().demonstration());
  }

  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row(texts.text("scenario.total"), each -> Optional.of(each.total())));
    Map<ScenarioResult.OblastName, String> oblasts = new LinkedHashMap<>();
    for (ScenarioResult each : results)
      for (var oblast : each.byOblast().keySet())
        oblasts.put(oblast, texts.language() == Language.UK ? oblast.name() : oblast.nameEn());
    oblasts.forEach(
        (oblast, name) ->
            rows.add(row(name, each -> Optional.ofNullable(each.byOblast().get(oblast)))));
    for (CouncilKind kind : CouncilKind.values())
      if (results.stream().anyMatch(each -> each.byKind().containsKey(kind)))
        rows.add(row(texts.label(kind), each -> Optional.ofNullable(each.byKind().get(kind))));
    return rows;
  }

  private List<Object> row(String name, Function<ScenarioResult, Optional<Totals>> of) {
    List<Object> row = new ArrayList<>();
    row.add(name);
    for (ScenarioResult each : results) {
      Optional<Totals> known = of.apply(each);
      row.add(known.<Object>map(Totals::councils).orElse(""));
      row.add(known.<Object>map(Totals::lastYear).orElse(""));
      row.add(known.<Object>map(Totals::inForce).orElse(""));
      row.add(known.<Object>map(Totals::amount).orElse(""));
      row.add(known.<Object>map(Totals::up).orElse(""));
      row.add(known.<Object>map(Totals::down).orElse(""));
    }
    if (isInvented()) row.add(texts.text("scenario.invented"));
    return row;
  }
}
