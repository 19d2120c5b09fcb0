package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.opencities.deploy.data.Database;

/** The fee report as JSON with a bearer token, beside a statement that asks the tables the same. */
record Report(Latency platform, Latency sql) {
  private static final Pattern CHARGED =
      Pattern.compile("\"totals\":\\{.*?\"charged\":\\{\"amount\":\"([0-9.]+)\"");

  static Report measured(
      Launched server, Database database, HttpClient client, List<String> bearer, Size size)
      throws Exception {
    List<String> years =
        IntStream.rangeClosed(size.firstYear(), Size.LAST_YEAR).mapToObj(String::valueOf).toList();
    List<URI> addresses =
        years.stream()
            .map(y -> server.at("/admin/api/v1/reports/fees?format=json&by=oblast&year=" + y))
            .toList();
    var pages = new PageWork(client, addresses, bearer);
    requireEqualSums(pages.body(), database, years.get(0));
    var report =
        new Report(new Latency(pages), new Latency(new SqlWork(database, "report", years)));
    report.platform.warmUp(size.reportWarmUp());
    report.sql.warmUp(size.reportWarmUp());
    for (int round = 0; round < size.rounds(); round++) {
      report.platform.round(size.reportRound());
      report.sql.round(size.reportRound());
    }
    return report;
  }

  void into(Table table) {
    table.row(
        "fee report, JSON",
        Table.number(platform.median(), "ms"),
        Table.number(sql.median(), "ms"),
        "its SQL",
        Table.ratio(platform.median() / sql.median()),
        "≤ 2");
  }

  /** A fast answer is worth nothing when it is another one. */
  private static void requireEqualSums(String json, Database database, String year)
      throws Exception {
    var owner = database.owner();
    try (var connection =
            DriverManager.getConnection(database.url(), owner.user(), owner.password());
        var sql = connection.createStatement();
        var rows = sql.executeQuery("select sum(amount) from charge where year = " + year)) {
      rows.next();
      var said = CHARGED.matcher(json);
      if (!said.find() || !said.group(1).equals(rows.getString(1)))
        throw new IllegalStateException(year + ": " + rows.getString(1) + " is not in " + json);
    }
  }
}
