package ua.opencities.scenario.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;

/** Scenarios side by side as a workbook. */
public record ComparisonXlsx(List<ScenarioResult> results, Texts texts) {
  public byte[] bytes() {
    var sums = new SumsTable(results, texts);
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      ScenarioXlsx.sheet(
          book.newWorksheet(texts.text("scenario.sheet.sums")), sums.header(), sums.rows());
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }
}
