package ua.opencities.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long a work takes when nobody else works. */
final class Latency {
  private final Callable<Integer> work;
  private final List<Double> millis = new ArrayList<>();

  Latency(Work work) throws Exception {
    this.work = work.open();
  }

  void warmUp(int times) throws Exception {
    for (int i = 0; i < times; i++) once();
  }

  void round(int times) throws Exception {
    for (int i = 0; i < times; i++) millis.add(once());
  }

  double median() {
    return Median.of(millis);
  }

  private double once() throws Exception {
    long began = System.nanoTime();
    if (work.call() == 0) throw new IllegalStateException("nothing came back");
    return (System.nanoTime() - began) / 1e6;
  }
}
