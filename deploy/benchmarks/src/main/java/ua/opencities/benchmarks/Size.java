package ua.opencities.benchmarks;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is filled in and how long each figure is looked at. */
final class Size {
  /** The year that the fixed day of every run lies in; the years before it are filled too. */
  static final int LAST_YEAR = 2026;

  @Option(names = "--councils", defaultValue = "1500", description = "Default: ${DEFAULT-VALUE}.")
  int councils;

  @Option(names = "--years", defaultValue = "10", description = "Default: ${DEFAULT-VALUE}.")
  int years;

  @Option(names = "--clients", defaultValue = "4", description = "Connections; ${DEFAULT-VALUE}.")
  int clients;

  @Option(names = "--quick", description = "One short round of everything, to see that it works.")
  boolean quick;

  int firstYear() {
    return LAST_YEAR - years + 1;
  }

  int rounds() {
    return quick ? 1 : 5;
  }

  int starts() {
    return quick ? 1 : 3;
  }

  Duration warmUp() {
    return Duration.ofSeconds(quick ? 3 : 10);
  }

  Duration round() {
    return Duration.ofSeconds(quick ? 2 : 4);
  }

  /** Of what can be done once for a year, after one to warm up. */
  int runs() {
    return quick ? 1 : 4;
  }

  int papersWarmUp() {
    return quick ? 5 : 50;
  }

  int reportWarmUp() {
    return quick ? 100 : 1000;
  }

  int reportRound() {
    return quick ? 50 : 200;
  }
}
