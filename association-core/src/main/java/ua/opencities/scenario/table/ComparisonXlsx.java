package ua.opencities.scenario.table;

import java.util.List;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.table.CellTable;

/** Scenarios side by side as a workbook. */
public record ComparisonXlsx(List<ScenarioResult> results, Texts texts) {
  public byte[] bytes() {
    return CellTable.book(
        book ->
            ScenarioXlsx.sheet(
                book.newWorksheet(texts.text("scenario.sheet.sums")),
                new SumsTable(results, texts).cells()));
  }
}
