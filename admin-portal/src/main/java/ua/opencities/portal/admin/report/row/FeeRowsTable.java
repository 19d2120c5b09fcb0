package ua.opencities.portal.admin.report.row;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.opencities.fee.obstacle.ObstacleKind;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeReportRow;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.web.file.TableFile;

/** Without sums: whoever adds a column up must not count twice. */
record FeeRowsTable(FeeRowsAsked.Explained told, Texts texts) {
  TableFile file() {
    return new TableFile(
            "fee-rows-" + told.year() + "-" + told.figure().word(),
            texts.text(told.figure().key()) + " " + told.year(),
            headers(),
            told.rows().stream().map(this::row).toList())
        .marked(texts);
  }

  private List<String> headers() {
    return Stream.of(
            "fee.council",
            "report.fees.oblast",
            "fee.invoice-number",
            "fee.due",
            "report.fees.charged",
            "report.fees.paid",
            "report.fees.outstanding",
            "report.fees.overdue",
            "report.programme",
            "report.hindered.obstacles",
            "fee.explanation")
        .map(texts::text)
        .toList();
  }

  private List<Object> row(FeeReportRow row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.name());
    cells.add(row.oblast());
    cells.add(row.invoiceNumber().orElse(null));
    cells.add(row.dueOn().orElse(null));
    cells.add(row.charged());
    cells.add(row.paid());
    cells.add(row.outstanding());
    cells.add(row.overdue());
    cells.add(
        row.programme()
            .map(state -> texts.text("report.programme-" + state.toLowerCase(Locale.ROOT)))
            .orElse(null));
    cells.add(row.obstacles().stream().map(this::words).collect(joining("; ")));
    cells.add(told.of(row).stream().map(this::words).collect(joining(" · ")));
    return cells;
  }

  private String words(FeeReportRow.Obstacle it) {
    return texts.text("obstacle.in-list", ObstacleKind.valueOf(it.kind()), it.since());
  }

  /** What the page unfolds, in one cell. */
  private String words(FeeExplanation fee) {
    return String.join(" ", fee.lines(texts));
  }
}
