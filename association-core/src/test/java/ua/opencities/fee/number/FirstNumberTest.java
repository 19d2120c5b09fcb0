package ua.opencities.fee.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;

/** An association goes on from the papers it issued before. */
class FirstNumberTest {
  private static final Actor OFFICE = Association.administrator();

  @Test
  void aSeriesGoesOnFromTheNumberThatWasSet() {
    set(2111, 148);
    assertThat(List.of(take(2111), take(2111), take(2111))).containsExactly(148, 149, 150);
    assertThat(view(2111)).isEqualTo(new SeriesView(Series.WRITE_OFF, 2111, 148, 150));
  }

  @Test
  void itMayBeSetAgainUntilANumberWasGiven() {
    set(2112, 148);
    set(2112, 15);
    assertThat(take(2112)).isEqualTo(15);
    assertThatThrownBy(() -> set(2112, 148))
        .isInstanceOf(SeriesHasBegun.class)
        .hasMessageContaining("15");
    assertThat(take(2112)).isEqualTo(16);
  }

  @Test
  void aSeriesThatBeganWithOneStaysAsItIs() {
    take(2113);
    assertThatThrownBy(() -> set(2113, 5)).isInstanceOf(SeriesHasBegun.class);
    assertThatThrownBy(() -> set(2114, 0)).isInstanceOf(FirstNumberOutOfRange.class);
    assertThatThrownBy(() -> set(1990, 5)).isInstanceOf(YearOfNoSeries.class);
    assertThat(view(2114).hasBegun()).isFalse();
  }

  @Test
  void settingItLeavesATraceInTheJournal() {
    set(2115, 7);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'first-number-set'"
                        + " and details->>'year' = '2115' and details->>'first' = '7'")
                .count())
        .isEqualTo(1);
  }

  @Test
  void ofManyWhoSetItAndTakeNumbersAtOnceNoneLeavesAGap() throws Exception {
    for (int year = 2116; year < 2122; year++) {
      int at = year;
      var given = new ConcurrentSkipListSet<Integer>();
      var tasks = new ArrayList<Callable<Void>>();
      for (int i = 0; i < 12; i++)
        tasks.add(
            () -> {
              given.add(take(at));
              return null;
            });
      for (int i = 0; i < 6; i++) {
        int first = 100 * (i + 1);
        tasks.add(
            () -> {
              try {
                set(at, first);
              } catch (SeriesHasBegun tooLate) {
                // another took a number before
              }
              return null;
            });
      }
      Collections.shuffle(tasks);
      var pool = Executors.newFixedThreadPool(tasks.size());
      try {
        for (var done : pool.invokeAll(tasks)) done.get();
      } finally {
        pool.shutdown();
      }
      int first = view(at).first();
      assertThat(given)
          .containsExactlyElementsOf(IntStream.range(first, first + 12).boxed().toList());
    }
  }

  @Test
  void everySeriesOfThePapersIsListedInOneStatement() {
    assertThat(Series.of(GiveNumber.INVOICES)).contains(Series.INVOICE);
    assertThat(Series.of(DrawReconciliation.SERIES)).contains(Series.RECONCILIATION_ACT);
    for (CorrectionKind kind : CorrectionKind.values())
      assertThat(Series.of(kind.series())).as(kind.name()).isPresent();
    assertThat(StatementCount.of(() -> Association.get(SeriesOfYear.class).all(OFFICE, 2111)))
        .isLessThanOrEqualTo(2);
  }

  private static void set(int year, int first) {
    Association.get(SetFirstNumber.class).set(OFFICE, Series.WRITE_OFF, year, first);
  }

  private static int take(int year) {
    return Association.get(GiveNumber.class).next(OFFICE, Series.WRITE_OFF.code(), year);
  }

  private static SeriesView view(int year) {
    return Association.get(SeriesOfYear.class).all(OFFICE, year).stream()
        .filter(each -> each.series() == Series.WRITE_OFF)
        .findFirst()
        .orElseThrow();
  }
}
