package ua.opencities.report.book;

import static java.util.Locale.ROOT;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Writes the whole register as one workbook, some councils at a time: memory holds the lines of
 * these and no more, however many there are.
 */
@UseCase
@StaffOnly
public class RegisterBook {
  private static final int AT_ONCE = 500;
  private final BookRows rows;

  @Inject
  RegisterBook(BookRows rows) {
    this.rows = rows;
  }

  /**
   * @param texts in the reader's language; names and acts stay as they are
   */
  public void write(Actor actor, Texts texts, OutputStream out) throws IOException {
    List<UUID> councils = rows.councils();
    try (var book = new Workbook(out, "OpenCities", "1.0")) {
      for (BookSheet each : BookSheet.values()) {
        Worksheet sheet =
            book.newWorksheet(
                texts.text("report.book.sheet-" + each.name().toLowerCase(ROOT).replace('_', '-')));
        write(each, sheet, councils, texts);
        sheet.finish();
      }
    }
  }

  private void write(BookSheet which, Worksheet sheet, List<UUID> councils, Texts texts)
      throws IOException {
    var columns = which.columns();
    for (int across = 0; across < columns.size(); across++) {
      sheet.value(0, across, columns.get(across).heading(texts));
      sheet.width(across, across == 1 ? 40 : 20);
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
    sheet.freezePane(2, 1);
    int down = 1;
    for (int from = 0; from < councils.size(); from += AT_ONCE) {
      var some = councils.subList(from, Math.min(from + AT_ONCE, councils.size()));
      for (List<Object> row : rows.rows(which, some)) {
        for (int across = 0; across < columns.size(); across++)
          put(sheet, down, across, columns.get(across).cell(row.get(across), texts));
        down++;
      }
      sheet.flush();
    }
  }

  private static void put(Worksheet sheet, int down, int across, Object cell) {
    if (cell instanceof LocalDate day) {
      sheet.value(down, across, day);
      sheet.style(down, across).format("yyyy-mm-dd").set();
    } else if (cell instanceof Number number) sheet.value(down, across, number);
    else if (cell != null) sheet.value(down, across, cell.toString());
  }
}
