package ua.opencities.deploy.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.deploy.backup.Catalogue.SequenceValue;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * What a backup says of itself, a line for each fact, words parted by tabs: people read it too.
 *
 * @param history the migrations, oldest first
 */
record Manifest(
    String taken,
    String product,
    boolean demonstration,
    List<String> history,
    Map<String, Content> tables,
    List<SequenceValue> sequences) {
  static final String ENTRY = "MANIFEST";
  private static final String FORMAT = "open-cities-backup";
  private static final String FORMAT_VERSION = "1";

  /** Of one table. */
  record Content(long rows, String sha256) {}

  long rows() {
    return tables.values().stream().mapToLong(Content::rows).sum();
  }

  /** The version to migrate to before loading. */
  String schemaVersion() {
    String last = history.get(history.size() - 1);
    return last.substring(0, last.indexOf(' '));
  }

  String written() {
    List<String> lines = new ArrayList<>();
    lines.add(line(FORMAT, FORMAT_VERSION));
    lines.add(line("taken", taken));
    lines.add(line("product", product));
    lines.add(line("demonstration", String.valueOf(demonstration)));
    history.forEach(step -> lines.add(line("migration", step)));
    tables.forEach(
        (name, content) ->
            lines.add(line("table", name, String.valueOf(content.rows()), content.sha256())));
    for (SequenceValue s : sequences) {
      lines.add(line("sequence", s.name(), String.valueOf(s.last()), String.valueOf(s.called())));
    }
    return String.join("\n", lines) + "\n";
  }

  static Manifest read(String text) {
    String taken = "";
    String product = "";
    boolean demonstration = false;
    List<String> history = new ArrayList<>();
    Map<String, Content> tables = new TreeMap<>();
    List<SequenceValue> sequences = new ArrayList<>();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(line(FORMAT, FORMAT_VERSION))) {
      throw new Refused(Exit.NOT_EQUAL, "restore.not-a-backup");
    }
    for (String each : lines) {
      String[] words = each.split("\t", -1);
      switch (words[0]) {
        case "taken" -> taken = words[1];
        case "product" -> product = words[1];
        case "demonstration" -> demonstration = Boolean.parseBoolean(words[1]);
        case "migration" -> history.add(words[1]);
        case "table" -> tables.put(words[1], new Content(Long.parseLong(words[2]), words[3]));
        case "sequence" ->
            sequences.add(
                new SequenceValue(
                    words[1], Long.parseLong(words[2]), Boolean.parseBoolean(words[3])));
        default -> {
          // a later version may say more
        }
      }
    }
    return new Manifest(taken, product, demonstration, history, tables, sequences);
  }

  private static String line(String... words) {
    return String.join("\t", words);
  }
}
