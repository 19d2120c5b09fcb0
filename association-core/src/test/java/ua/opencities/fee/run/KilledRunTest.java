package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The database's side of a server that dies: whatever was under way is gone at once. */
class KilledRunTest {
  /** Several transactions, so that it dies between and within them. */
  private static final int COUNCILS = 2 * IssuesRun.AT_ONCE + 20;

  @Test
  void aServerThatDiesAgainAndAgainLeavesNoGapNoSecondInvoiceAndNoHalfRun() throws Exception {
    int year = RunFixture.year();
    CouncilId[] councils =
        IntStream.range(0, COUNCILS)
            .mapToObj(i -> RunFixture.member(400 + i))
            .toArray(CouncilId[]::new);
    var officer = Association.administrator();
    var run = RunFixture.simulate(RunFixture.annual(year, councils));
    int deaths = 0;
    for (int tries = 0; tries < 20 && waiting(run) > 0; tries++) {
      Association.get(IssueRun.class).issue(officer, run);
      var work = CompletableFuture.runAsync(KilledRunTest::workUntilKilled);
      while (deaths < 3 && !work.isDone()) {
        int killed = kill();
        deaths += killed;
        if (killed > 0) break;
      }
      work.join();
      silence();
      halves(year);
    }
    assertThat(deaths).as("deaths in the middle of a transaction").isPositive();
    assertThat(waiting(run)).isZero();
    assertThat(
            Association.sql(
                    "select count(*) from invoice i join charge c on c.id = i.charge_id where c.year = ?",
                    year)
                .count())
        .isEqualTo(COUNCILS);
    assertThat(Association.get(RunRegister.class).one(officer, run).state())
        .isEqualTo(RunState.ISSUED);
  }

  private static void workUntilKilled() {
    try {
      RunFixture.workAll();
    } catch (RuntimeException died) {
      // the next one goes on
    }
  }

  private static long waiting(ua.opencities.fee.run.choice.RunId run) {
    return Association.get(RunRegister.class)
        .one(Association.administrator(), run)
        .figures()
        .ready();
  }

  /** The two minutes after which a worker without a sign of life is taken for dead. */
  private static void silence() {
    Association.sql(
            "update job set heartbeat_at = clock_timestamp() - interval '3 minutes'"
                + " where state = 'RUNNING' and kind = 'billing-run'")
        .run();
  }

  /** Connections of the office that are in the middle of issuing. */
  private static int kill() {
    return Association.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = 'association_admin' and xact_start is not null"
                + " and query ilike '%invoice%'")
        .rows()
        .size();
  }

  /** Each invoice has its charge, entry, line and trail; numbers follow one another. */
  private static void halves(int year) {
    assertThat(
            Association.sql(
                    "select count(*) from charge c left join invoice i on i.charge_id = c.id"
                        + " left join account_entry e on e.source = i.id"
                        + " left join billing_line l on l.invoice_id = i.id"
                        + " left join audit_entry a on a.subject = i.id and a.what = 'invoice-issued'"
                        + " where c.year = ? and (i.id is null or e.id is null"
                        + "   or l.invoice_id is null or a.id is null)",
                    year)
                .count())
        .isZero();
    assertThat(
            Association.sql(
                    "select max(sequence) - min(sequence) + 1 - count(*) from invoice"
                        + " where series_year = 2026")
                .value())
        .as("gaps among the numbers")
        .isIn(0L, 0, null);
  }
}
