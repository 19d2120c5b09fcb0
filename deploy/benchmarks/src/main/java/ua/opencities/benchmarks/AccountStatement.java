package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import ua.opencities.deploy.data.Database;

/**
 * A council's account at a day with its entries, debts and ageing, as JSON with a bearer token,
 * beside statements that ask the tables the same. What any signed request costs is told apart by an
 * address of the same API that finds nothing to read.
 */
record AccountStatement(Latency platform, Latency request, Latency sql) {
  private static final String NOTHING = "/admin/api/v1/tools";

  static AccountStatement measured(
      Launched server, Database database, HttpClient client, List<String> bearer, Size size)
      throws Exception {
    List<String> councils = Pages.councils(database);
    List<URI> addresses =
        councils.stream()
            .map(id -> server.at("/admin/api/v1/councils/" + id + "/account?asOf=2026-11-23"))
            .toList();
    var it =
        new AccountStatement(
            new Latency(new PageWork(client, addresses, bearer)),
            new Latency(new PageWork(client, List.of(server.at(NOTHING)), bearer)),
            new Latency(new SqlWork(database, "account", councils)));
    for (var each : List.of(it.platform, it.request, it.sql)) each.warmUp(size.reportWarmUp());
    for (int round = 0; round < size.rounds(); round++)
      for (var each : List.of(it.platform, it.request, it.sql)) each.round(size.reportRound());
    return it;
  }

  void into(Table table) {
    row(table, "account with ageing, JSON", platform.median(), "");
    row(table, "… above an empty request", platform.median() - request.median(), "≤ 2");
    table.alone("… an empty request", Table.number(request.median(), "ms"), "");
  }

  private void row(Table table, String figure, double millis, String aim) {
    table.row(
        figure,
        Table.number(millis, "ms"),
        Table.number(sql.median(), "ms"),
        "its SQL",
        Table.ratio(millis / sql.median()),
        aim);
  }
}
