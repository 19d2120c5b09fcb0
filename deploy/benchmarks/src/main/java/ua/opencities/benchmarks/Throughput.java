package ua.opencities.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often a second a work is done by a few that do it without a pause. */
final class Throughput {
  private final int clients;
  private final List<Callable<Integer>> open = new ArrayList<>();
  private final List<Double> rounds = new ArrayList<>();

  Throughput(Work work, int clients) throws Exception {
    this.clients = clients;
    for (int i = 0; i < clients; i++) open.add(work.open());
  }

  void warmUp(Duration span) throws Exception {
    run(span);
  }

  void round(Duration span) throws Exception {
    rounds.add(run(span));
  }

  double perSecond() {
    return Median.of(rounds);
  }

  private double run(Duration span) throws Exception {
    var threads = Executors.newFixedThreadPool(clients);
    try {
      long began = System.nanoTime();
      long end = began + span.toNanos();
      List<Future<Long>> done = new ArrayList<>();
      for (var work : open) done.add(threads.submit(() -> until(end, work)));
      long times = 0;
      for (var each : done) times += each.get();
      return times * 1e9 / (System.nanoTime() - began);
    } finally {
      threads.shutdown();
    }
  }

  private static long until(long end, Callable<Integer> work) throws Exception {
    long times = 0;
    while (System.nanoTime() < end) {
      if (work.call() == 0) throw new IllegalStateException("nothing came back");
      times++;
    }
    return times;
  }
}
