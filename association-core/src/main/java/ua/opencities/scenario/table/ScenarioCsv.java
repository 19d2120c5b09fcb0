package ua.opencities.scenario.table;

import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;

/** All councils, for spreadsheets and programs. */
public record ScenarioCsv(ScenarioResult result, Texts texts) {
  public byte[] bytes() {
    return new LinesTable(result, texts).cells().csv();
  }
}
