package ua.opencities.scenario.table;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LineView;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.table.CellTable;

/** The councils of a scenario as rows of cells, in the reader's language. */
record LinesTable(ScenarioResult result, Texts texts) {
  private static final List<String> COLUMNS =
      List.of(
          "council",
          "oblast",
          "kind",
          "inhabitants",
          "last-year",
          "in-force",
          "amount",
          "difference",
          "difference-in-force",
          "move",
          "remark",
          "explanation");

  CellTable cells() {
    return new CellTable(header(), rows());
  }

  private List<String> header() {
    var header =
        new ArrayList<>(COLUMNS.stream().map(it -> texts.text("scenario.column." + it)).toList());
    if (result.scenario().demonstration()) header.add(texts.text("scenario.column.note"));
    return header;
  }

  /** Numbers stay numbers. */
  private List<List<Object>> rows() {
    return result.lines().stream().map(this::row).toList();
  }

  private List<Object> row(LineView line) {
    List<Object> row = new ArrayList<>();
    row.add(line.name());
    row.add(texts.language() == Language.UK ? line.oblast() : line.oblastEn());
    row.add(texts.label(line.kind()));
    row.add(line.inhabitants().<Object>map(n -> n).orElse(""));
    row.add(line.lastYear().<Object>map(m -> m).orElse(""));
    row.add(line.inForce().<Object>map(m -> m).orElse(""));
    row.add(line.amount().<Object>map(m -> m).orElse(""));
    for (Against against : Against.values())
      row.add(line.change(against).<Object>map(it -> it.difference()).orElse(""));
    row.add(line.move().map(texts::label).orElse(""));
    row.add(
        line.leftOut()
            .map(texts::label)
            .orElse(line.assumed() ? texts.text("scenario.assumed") : ""));
    row.add(String.join(" ", line.words(texts)));
    if (result.scenario().demonstration()) row.add(texts.text("scenario.invented"));
    return row;
  }
}
