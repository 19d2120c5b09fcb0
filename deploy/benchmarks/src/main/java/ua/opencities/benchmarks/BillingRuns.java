package ua.opencities.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.benchmarks.data.Association;
import ua.opencities.benchmarks.written.Written;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/**
 * A year's fee for all members, simulated and issued by the API: numbers, frozen invoices, entries,
 * audit; the PDF apart. Beside it JDBC writes the very rows that the run wrote. Each round is
 * another year, the first of them to warm up.
 */
final class BillingRuns {
  private static final int POLL_MILLIS = 20;

  private final ApiCall api;
  private final List<Double> simulated = new ArrayList<>();
  private final List<Double> issued = new ArrayList<>();
  private final List<Double> batched = new ArrayList<>();
  private final List<Double> byCouncil = new ArrayList<>();
  private int invoices;
  private String told;

  private BillingRuns(ApiCall api) {
    this.api = api;
  }

  static BillingRuns measured(DataFolder folder, Database database, ApiCall api, Size size)
      throws Exception {
    var runs = new BillingRuns(api);
    int first = firstYear(folder, database);
    if (first + size.runs() > Size.LAST_YEAR + Association.YEARS_TO_CHARGE)
      throw new IllegalStateException(
          "all years of " + folder.root() + " are charged: name another");
    for (int round = 0; round <= size.runs(); round++)
      runs.round(folder, database, first + round, round > 0);
    return runs;
  }

  void into(Table table) {
    row(
        table,
        "invoices of a run, issued",
        issued,
        "batched JDBC, the same rows",
        batched,
        "≥ 0.5");
    row(table, "invoices of a run, issued", issued, "a transaction a council", byCouncil, "");
    table.alone("… of a run, simulated", Table.number(rate(simulated), "/s"), "");
    table.alone("… rows of a run: " + told, "", "");
  }

  /** Behind those that an earlier benchmark in the same folder charged. */
  static int firstYear(DataFolder folder, Database database) throws SQLException {
    try (var written = Written.from(folder, database)) {
      return Integer.parseInt(written.read("select max(year) + 1 from charge"));
    }
  }

  private void round(DataFolder folder, Database database, int year, boolean counts)
      throws Exception {
    try (var written = Written.from(folder, database)) {
      long began = System.nanoTime();
      String id =
          ApiCall.field(
              api.post("billing-runs", "{\"year\":" + year + ",\"kind\":\"ANNUAL\"}"), "id");
      double simulation = seconds(began);
      api.post("billing-runs/" + id + "/approve", "");
      began = System.nanoTime();
      api.post("billing-runs/" + id + "/issue", "");
      while (!done(api.get("billing-runs/" + id + "/progress"))) Thread.sleep(POLL_MILLIS);
      double issue = seconds(began);
      var again = written.again();
      told = again.told();
      invoices = again.rowsOf("invoice");
      if (invoices == 0) throw new IllegalStateException("no invoices: " + told);
      double batch = again.batched();
      double single = again.aTransactionACouncil();
      if (!counts) return;
      simulated.add(simulation);
      issued.add(issue);
      batched.add(batch);
      byCouncil.add(single);
    }
  }

  static boolean done(String progress) {
    String work = ApiCall.field(progress, "work");
    if (work.equals("FAILED") || work.equals("CANCELLED"))
      throw new IllegalStateException(progress);
    return work.equals("DONE");
  }

  private void row(
      Table table, String figure, List<Double> it, String what, List<Double> other, String aim) {
    table.row(
        figure,
        Table.number(rate(it), "/s"),
        Table.number(rate(other), "/s"),
        what,
        Table.ratio(rate(it) / rate(other)),
        aim);
  }

  private double rate(List<Double> seconds) {
    return invoices / Median.of(seconds);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
