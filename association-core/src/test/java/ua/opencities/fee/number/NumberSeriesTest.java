package ua.opencities.fee.number;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

class NumberSeriesTest {
  @Test
  void givesOneToNWithoutGapsToSixteenThatRollBackAtRandom() throws Exception {
    var kept = new ConcurrentSkipListSet<Integer>();
    var tasks = new ArrayList<Callable<Void>>();
    for (int thread = 0; thread < 16; thread++) {
      var chance = new Random(thread);
      tasks.add(
          () -> {
            for (int i = 0; i < 25; i++) take(2101, chance.nextInt(3) == 0, kept);
            return null;
          });
    }
    var pool = Executors.newFixedThreadPool(16);
    try {
      for (var done : pool.invokeAll(tasks)) done.get();
    } finally {
      pool.shutdown();
    }
    assertThat(kept).containsExactlyElementsOf(oneTo(kept.size()));
    assertThat(
            Association.sql("select last from number_series where series='test' and year=2101")
                .count())
        .isEqualTo(kept.size());
  }

  @Test
  void beginsEachYearWithOne() {
    var kept = new ConcurrentSkipListSet<Integer>();
    take(2102, false, kept);
    take(2103, false, kept);
    assertThat(kept).containsExactly(1);
  }

  private static List<Integer> oneTo(int n) {
    return IntStream.rangeClosed(1, n).boxed().toList();
  }

  private static void take(int year, boolean rollBack, ConcurrentSkipListSet<Integer> kept) {
    try {
      kept.add(
          Association.get(TakesANumber.class).take(Association.administrator(), year, rollBack));
    } catch (ChangedMyMind rolledBack) {
      // the number goes back
    }
  }

  static class ChangedMyMind extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @UseCase
  static class TakesANumber {
    @Inject NumberSeries numbers;

    int take(Actor actor, int year, boolean rollBack) {
      int number = numbers.next("test", year, 1);
      if (rollBack) throw new ChangedMyMind();
      return number;
    }
  }
}
