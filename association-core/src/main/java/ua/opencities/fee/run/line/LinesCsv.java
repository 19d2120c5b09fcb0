package ua.opencities.fee.run.line;

/** The lines of a run for spreadsheets and programs. */
public record LinesCsv(LinesTable table) {
  public byte[] bytes() {
    return table.cells().csv();
  }
}
