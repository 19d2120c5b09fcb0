package ua.opencities.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/**
 * What lives in the server's heap while a run is simulated and while each tenth of it is issued:
 * flat when it does not grow with the number of councils.
 */
final class RunMemory {
  private static final int POLL_MILLIS = 250;
  private static final int SIMULATED_EVERY_MILLIS = 2000;

  private final ApiCall api;
  private final long java;
  private final List<Double> simulating = new ArrayList<>();
  private final List<Double> tenths = new ArrayList<>();
  private double before;
  private double after;
  private int lines;

  private RunMemory(ApiCall api, long java) {
    this.api = api;
    this.java = java;
  }

  static RunMemory measured(DataFolder folder, Database database, ApiCall api, long java)
      throws Exception {
    var it = new RunMemory(api, java);
    it.before = LiveHeap.of(java);
    String id = it.simulate(BillingRuns.firstYear(folder, database));
    api.post("billing-runs/" + id + "/approve", "");
    api.post("billing-runs/" + id + "/issue", "");
    it.issue("billing-runs/" + id + "/progress");
    it.after = LiveHeap.of(java);
    return it;
  }

  void into(Table table) {
    table.alone("live heap before a run", megabytes(before), "");
    table.alone("… while it is simulated, all in one answer", most(simulating), "flat");
    table.alone("… while " + lines + " invoices are issued, each tenth", each(tenths), "flat");
    table.alone("… after it", megabytes(after), "");
  }

  private String simulate(int year) throws Exception {
    String terms = "{\"year\":" + year + ",\"kind\":\"ANNUAL\"}";
    var answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return api.post("billing-runs", terms);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    while (true) {
      try {
        return ApiCall.field(answer.get(SIMULATED_EVERY_MILLIS, TimeUnit.MILLISECONDS), "id");
      } catch (TimeoutException stillAtIt) {
        simulating.add(LiveHeap.of(java));
      }
    }
  }

  private void issue(String progress) throws Exception {
    while (true) {
      String told = api.get(progress);
      lines = Integer.parseInt(ApiCall.field(told, "done"));
      int total = Integer.parseInt(ApiCall.field(told, "total"));
      if (total > 0 && lines * 10L / total > tenths.size()) tenths.add(LiveHeap.of(java));
      if (BillingRuns.done(told)) return;
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static String most(List<Double> some) {
    return some.stream().max(Double::compare).map(RunMemory::megabytes).orElse("too quick");
  }

  private static String each(List<Double> some) {
    return String.join(", ", some.stream().map(it -> "" + Math.round(it)).toList()) + " MB";
  }

  private static String megabytes(double value) {
    return Table.number(value, "MB");
  }
}
