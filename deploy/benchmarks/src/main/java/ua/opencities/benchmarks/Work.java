package ua.opencities.benchmarks;

import java.util.concurrent.Callable;

/** Something done again and again. */
interface Work {
  /**
   * Opens what one thread works with; called for each thread, so that no connection is shared. The
   * number that comes back says how much was read: zero means that nothing was.
   */
  Callable<Integer> open() throws Exception;
}
