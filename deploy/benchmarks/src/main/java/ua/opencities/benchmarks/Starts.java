package ua.opencities.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts with all data in place, in turn with two empty WARs under the same launcher and flags. */
final class Starts {
  static final String[] PAGES = {"/sign-in", "/admin/sign-in"};

  private final List<Double> first = new ArrayList<>();
  private final List<Double> server = new ArrayList<>();
  private final List<Double> postgres = new ArrayList<>();
  private final List<Double> flyway = new ArrayList<>();

  static void measured(Path jar, Path data, Path work, int rounds, Table table) throws Exception {
    var platform = new Starts();
    var empty = new Starts();
    Path home = EmptyPortals.in(work.resolve("empty"));
    Path nothing = work.resolve("empty-data");
    Launched.start(jar, nothing, List.of(home), EmptyPortals.PAGES).close();
    for (int round = 0; round < rounds; round++) {
      empty.note(Launched.start(jar, nothing, List.of(home), EmptyPortals.PAGES));
      platform.note(Launched.start(jar, data, List.of(), PAGES));
    }
    row(table, "second start to first page", platform.first, empty.first, "");
    row(table, "… without the two below", platform.server, empty.server, "≤ 1.3");
    row(table, "… PostgreSQL's part", platform.postgres, empty.postgres, "");
    row(table, "… Flyway's part", platform.flyway, empty.flyway, "");
  }

  private void note(Launched started) throws Exception {
    try (started) {
      first.add(started.firstPage());
      server.add(started.server());
      postgres.add(started.postgres());
      flyway.add(started.flyway());
    }
  }

  private static void row(
      Table table, String figure, List<Double> platform, List<Double> empty, String aim)
      throws IOException {
    table.row(
        figure,
        Table.number(Median.of(platform), "ms"),
        Table.number(Median.of(empty), "ms"),
        "two empty WARs",
        Table.ratio(Median.of(platform) / Median.of(empty)),
        aim);
  }
}
