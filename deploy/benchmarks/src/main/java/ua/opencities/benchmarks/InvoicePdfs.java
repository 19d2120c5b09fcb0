package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import ua.opencities.benchmarks.bare.BarePdf;
import ua.opencities.benchmarks.bare.Lines;
import ua.opencities.deploy.data.Database;

/**
 * PDFs of invoices as a program fetches them, each for the first time: set, kept and hashed; beside
 * it openhtmltopdf alone writes the words of one of them on as many pages. The rounds go in turn.
 */
record InvoicePdfs(Throughput platform, Throughput bare) {
  private static final int MOST = 20_000;

  static InvoicePdfs measured(
      Launched server, Database database, HttpClient client, List<String> bearer, Size size)
      throws Exception {
    List<URI> once = new ArrayList<>();
    List<String> ids = invoices(database);
    for (String id : ids.subList(1, ids.size())) once.add(file(server, id, "pdf"));
    var docx = new PageWork(client, List.of(file(server, ids.get(0), "docx")), bearer).bytes();
    var pdf = new PageWork(client, List.of(file(server, ids.get(0), "pdf")), bearer).bytes();
    var lines = Lines.of(docx, pages(pdf));
    if (pages(BarePdf.of(lines)) != lines.pages())
      throw new IllegalStateException("not on " + lines.pages() + " pages");
    var next = new PageWork(client, once, bearer).open();
    var it =
        new InvoicePdfs(
            new Throughput(() -> next, size.clients),
            new Throughput(() -> () -> BarePdf.of(lines).length, size.clients));
    it.platform.warmUp(size.warmUp());
    it.bare.warmUp(size.warmUp());
    for (int round = 0; round < size.rounds(); round++) {
      Duration span = size.round().multipliedBy(2);
      it.platform.round(span);
      it.bare.round(span);
    }
    return it;
  }

  void into(Table table) {
    table.row(
        "PDFs of invoices, each for the first time",
        Table.number(platform.perSecond(), "/s"),
        Table.number(bare.perSecond(), "/s"),
        "openhtmltopdf alone",
        Table.ratio(platform.perSecond() / bare.perSecond()),
        "≥ 0.5");
  }

  private static URI file(Launched server, String invoice, String ending) {
    return server.at("/admin/api/v1/invoices/" + invoice + "." + ending);
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Those that no benchmark in the same folder has fetched. */
  private static List<String> invoices(Database database) throws SQLException {
    List<String> ids = new ArrayList<>();
    var admin = database.admin();
    try (var connection =
            DriverManager.getConnection(database.url(), admin.user(), admin.password());
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "select i.id from invoice i where not exists"
                    + " (select from issued_paper p where p.subject_id = i.id) order by i.id limit "
                    + MOST)) {
      while (rows.next()) ids.add(rows.getString(1));
    }
    return ids;
  }
}
