package ua.opencities.scenario.table;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.table.CellTable;

/** A workbook: the sums, then all councils; numbers as numbers. */
public record ScenarioXlsx(ScenarioResult result, Texts texts) {
  public byte[] bytes() {
    return CellTable.book(
        book -> {
          sheet(
              book.newWorksheet(texts.text("scenario.sheet.sums")),
              new SumsTable(List.of(result), texts).cells());
          sheet(
              book.newWorksheet(texts.text("scenario.sheet.lines")),
              new LinesTable(result, texts).cells());
        });
  }

  static void sheet(Worksheet sheet, CellTable cells) {
    cells.into(sheet, 0);
    for (int across = 0; across < cells.headers().size(); across++)
      sheet.width(across, across == 0 ? 38 : 18);
  }
}
