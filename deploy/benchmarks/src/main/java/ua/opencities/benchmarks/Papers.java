package ua.opencities.benchmarks;

import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import ua.opencities.benchmarks.bare.BareDocx;
import ua.opencities.benchmarks.bare.BarePdf;
import ua.opencities.benchmarks.bare.Lines;
import ua.opencities.deploy.data.Database;

/**
 * The papers of one council after another, a set of eight files each, as a program fetches them;
 * beside it POI and openhtmltopdf write the same words on as many pages. Each council is asked for
 * once. The rounds go in turn.
 */
final class Papers {
  private static final List<String> KINDS =
      List.of("executive-decision", "session-decision", "programme", "passport");
  private final Launched server;
  private final HttpClient client;
  private final List<String> bearer;
  private final Size size;
  private final List<Double> platform = new ArrayList<>();
  private final List<Double> bare = new ArrayList<>();
  private int sets;

  private Papers(Launched server, HttpClient client, List<String> bearer, Size size) {
    this.server = server;
    this.client = client;
    this.bearer = bearer;
    this.size = size;
  }

  static Papers measured(
      Launched server, Database database, HttpClient client, List<String> bearer, Size size)
      throws Exception {
    var papers = new Papers(server, client, bearer, size);
    List<String> programmes = programmes(database, size.councils);
    List<Lines> set = papers.lines(programmes.get(0));
    int warm = Math.min(size.papersWarmUp(), programmes.size() / 2);
    papers.fetch(programmes.subList(0, warm));
    papers.write(set, warm);
    List<String> counted = programmes.subList(warm, programmes.size());
    int each = Math.max(1, counted.size() / size.rounds());
    for (int round = 0; round < size.rounds() && round * each < counted.size(); round++) {
      var some = counted.subList(round * each, Math.min(counted.size(), (round + 1) * each));
      papers.platform.add(papers.fetch(some));
      papers.bare.add(papers.write(set, some.size()));
      papers.sets += some.size();
    }
    return papers;
  }

  void into(Table table) {
    double rate = Median.of(platform);
    double beside = Median.of(bare);
    table.row(
        "paper sets of 8 files, " + sets + " councils",
        Table.number(rate, "/s"),
        Table.number(beside, "/s"),
        "POI and openhtmltopdf alone",
        Table.ratio(rate / beside),
        "≥ 0.5");
  }

  private double fetch(List<String> programmes) throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (String id : programmes)
      work.add(
          () -> {
            int read = 0;
            for (String kind : KINDS)
              for (String ending : List.of("docx", "pdf")) read += get(id, kind, ending).length;
            return read;
          });
    return perSecond(work);
  }

  private double write(List<Lines> set, int times) throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < times; i++)
      work.add(
          () -> {
            int written = 0;
            for (Lines lines : set) written += BareDocx.of(lines).length + BarePdf.of(lines).length;
            return written;
          });
    return perSecond(work);
  }

  private double perSecond(List<Callable<Integer>> work) throws Exception {
    var threads = Executors.newFixedThreadPool(size.clients);
    try {
      long began = System.nanoTime();
      for (Future<Integer> each : threads.invokeAll(work))
        if (each.get() == 0) throw new IllegalStateException("nothing came back");
      return work.size() * 1e9 / (System.nanoTime() - began);
    } finally {
      threads.shutdown();
    }
  }

  /** As many pages, or the comparison is of other papers. */
  private List<Lines> lines(String programme) throws Exception {
    List<Lines> set = new ArrayList<>();
    for (String kind : KINDS) {
      int pages = pages(get(programme, kind, "pdf"));
      var lines = Lines.of(get(programme, kind, "docx"), pages);
      int same = pages(BarePdf.of(lines));
      if (same != pages) throw new IllegalStateException(kind + ": " + same + " not " + pages);
      set.add(lines);
    }
    return set;
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private byte[] get(String programme, String kind, String ending) throws Exception {
    String path = "/admin/api/v1/programmes/" + programme + "/documents/" + kind + "." + ending;
    return new PageWork(client, List.of(server.at(path)), bearer).bytes();
  }

  /** Of the last year, one a council. */
  private static List<String> programmes(Database database, int most) throws SQLException {
    List<String> ids = new ArrayList<>();
    var admin = database.admin();
    try (var connection =
            DriverManager.getConnection(database.url(), admin.user(), admin.password());
        var sql =
            connection.prepareStatement(
                "select id from programme where from_year = ? order by id limit ?")) {
      sql.setInt(1, Size.LAST_YEAR);
      sql.setInt(2, most);
      try (var rows = sql.executeQuery()) {
        while (rows.next()) ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
