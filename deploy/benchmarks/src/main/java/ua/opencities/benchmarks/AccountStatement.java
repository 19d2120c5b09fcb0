package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import ua.opencities.deploy.data.Database;

/**
 * A council's account at a day with its entries, debts and ageing, as JSON with a bearer token,
 * beside statements that ask the tables the same.
 */
record AccountStatement(Latency platform, Latency sql) {
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
            new Latency(new SqlWork(database, "account", councils)));
    it.platform.warmUp(size.reportWarmUp());
    it.sql.warmUp(size.reportWarmUp());
    for (int round = 0; round < size.rounds(); round++) {
      it.platform.round(size.reportRound());
      it.sql.round(size.reportRound());
    }
    return it;
  }

  void into(Table table) {
    table.row(
        "account with ageing, JSON",
        Table.number(platform.median(), "ms"),
        Table.number(sql.median(), "ms"),
        "its SQL",
        Table.ratio(platform.median() / sql.median()),
        "≤ 2");
  }
}
