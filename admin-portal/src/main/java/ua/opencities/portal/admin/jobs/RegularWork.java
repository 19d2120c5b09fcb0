package ua.opencities.portal.admin.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Something to be done again and again, on every node; so two may do it at once. */
public interface RegularWork {
  /** For the log. */
  String name();

  /** The pause between the end of one round and the beginning of the next. */
  Duration pause();

  /** How many may work beside each other on this node. */
  default int workers() {
    return 1;
  }

  /**
   * Given once, before the first round: what begins a round at once, beside the pauses. Of more
   * rounds than workers the last end before they begin.
   */
  default void wokenBy(Runnable wake) {}

  /**
   * One round. What it throws is logged and the next round comes all the same.
   *
   * @param stopping true when the server is about to stop: come to an end soon
   */
  void round(BooleanSupplier stopping);
}
