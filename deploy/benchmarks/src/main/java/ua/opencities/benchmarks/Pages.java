package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.deploy.data.Database;

/**
 * Pages of the office, as a browser with a session asks for them, beside an empty page of the same
 * server and beside their SQL. The rounds of all go in turn, so that a slow minute hits each alike.
 */
final class Pages {
  private static final String WORDS = "верб івська";

  private final Map<String, Throughput> rates = new LinkedHashMap<>();
  private final Size size;

  private Pages(Size size) {
    this.size = size;
  }

  static Pages measured(
      Launched platform, Database database, HttpClient client, List<String> cookie, Size size)
      throws Exception {
    var pages = new Pages(size);
    // the form for a forgotten password: one template, no statement of its own, open to everybody
    var empty = List.of(platform.at("/admin/password/forgotten"));
    pages.add("empty", new PageWork(client, empty, List.of()));
    pages.add("empty, signed in", new PageWork(client, empty, cookie));
    var register = List.of(platform.at("/admin/councils"));
    pages.add("register", new PageWork(client, register, cookie));
    pages.add("register, SQL", new SqlWork(database, "register", List.of("")));
    var search = List.of(platform.at("/admin/councils?q=" + encoded(WORDS)));
    pages.add("search", new PageWork(client, search, cookie));
    pages.add("search, SQL", new SqlWork(database, "search", List.of(WORDS)));
    var ids = councils(database);
    List<URI> cards = ids.stream().map(id -> platform.at("/admin/councils/" + id)).toList();
    pages.add("council", new PageWork(client, cards, cookie));
    pages.add("council, SQL", new SqlWork(database, "council", ids));
    pages.run();
    return pages;
  }

  void into(Table table) {
    row(table, "register page", "register", "empty", "empty page, nobody signed in", "≥ 0.5");
    row(table, "register page", "register", "empty, signed in", "empty page, signed in", "≥ 0.5");
    row(table, "register page", "register", "register, SQL", "its SQL", "");
    row(table, "register, two words sought", "search", "search, SQL", "its SQL", "");
    row(table, "council page", "council", "empty, signed in", "empty page, signed in", "");
    row(table, "council page", "council", "council, SQL", "its SQL", "");
  }

  private void add(String name, Work work) throws Exception {
    rates.put(name, new Throughput(work, size.clients));
  }

  private void run() throws Exception {
    for (var each : rates.values()) each.warmUp(size.warmUp());
    for (int round = 0; round < size.rounds(); round++)
      for (var each : rates.values()) each.round(size.round());
  }

  private void row(Table table, String figure, String page, String other, String what, String aim) {
    double platform = rates.get(page).perSecond();
    double beside = rates.get(other).perSecond();
    table.row(
        figure,
        Table.number(platform, "/s"),
        Table.number(beside, "/s"),
        what,
        Table.ratio(platform / beside),
        aim);
  }

  /** A hundred of them, spread over the register. */
  static List<String> councils(Database database) throws SQLException {
    List<String> ids = new ArrayList<>();
    var admin = database.admin();
    try (var connection =
            DriverManager.getConnection(database.url(), admin.user(), admin.password());
        var sql = connection.createStatement();
        var rows = sql.executeQuery("select id from council order by id limit 100")) {
      while (rows.next()) ids.add(rows.getString(1));
    }
    return ids;
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
