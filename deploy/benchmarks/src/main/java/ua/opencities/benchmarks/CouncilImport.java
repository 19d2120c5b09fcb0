package ua.opencities.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.opencities.benchmarks.data.CouncilTable;
import ua.opencities.benchmarks.written.Written;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.server.OperatorDoor;

/**
 * A table of councils that are all new, rehearsed, applied and taken back as the launcher does it
 * in a running server; beside it COPY writes the very rows that came. The first round warms up; its
 * memory counts.
 */
final class CouncilImport {
  private static final int COUNCILS = 1469;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final OperatorDoor door;
  private final List<Double> imported = new ArrayList<>();
  private final List<Double> copied = new ArrayList<>();
  private double more;
  private String told;

  private CouncilImport(OperatorDoor door) {
    this.door = door;
  }

  static CouncilImport measured(DataFolder folder, Database database, long java, Size size)
      throws Exception {
    var it = new CouncilImport(OperatorDoor.ofTheRunning(folder));
    byte[] table = CouncilTable.of(COUNCILS).getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round <= size.runs(); round++)
      it.round(folder, database, table, java, round > 0);
    return it;
  }

  void into(Table table) {
    double platform = Median.of(imported) * 1000;
    double beside = Median.of(copied) * 1000;
    table.row(
        "import of " + COUNCILS + " councils, rehearsed and applied",
        Table.number(platform, "ms"),
        Table.number(beside, "ms"),
        "COPY of the same rows",
        Table.ratio(platform / beside),
        "≤ 15");
    table.alone("… memory of the Java process above before", Table.number(more, "MB"), "< 300");
    table.alone("… rows of an import: " + told, "", "");
  }

  private void round(DataFolder folder, Database database, byte[] table, long java, boolean counts)
      throws Exception {
    try (var written = Written.from(folder, database)) {
      double before = Memory.resident(java);
      Memory.forgetTheHighest(java);
      long began = System.nanoTime();
      String said = hand("import/councils", Map.of("file", "ради.csv", "mode", "apply"), table);
      double seconds = (System.nanoTime() - began) / 1e9;
      more = Math.max(more, Memory.residentAtMost(java) - before);
      var again = written.again();
      if (again.rowsOf("council") != COUNCILS) throw new IllegalStateException(said);
      double copy = again.copied();
      if (counts) {
        imported.add(seconds);
        copied.add(copy);
        told = again.told();
      }
      var id = ID.matcher(said);
      if (!id.find()) throw new IllegalStateException(said);
      hand("import/councils/undo", Map.of("id", id.group()), new byte[0]);
    }
  }

  private String hand(String verb, Map<String, String> about, byte[] file) {
    return new String(door.hand(verb, about, file), StandardCharsets.UTF_8);
  }
}
