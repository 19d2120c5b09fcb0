package ua.opencities.deploy.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import ua.opencities.deploy.backup.Catalogue.SequenceValue;
import ua.opencities.deploy.backup.Manifest.Content;

/** Table by table and sequence by sequence: what the backup says and what is in the database. */
public record Comparison(List<String> lines, boolean equal) {

  static Comparison of(Manifest said, Map<String, Content> tables, List<SequenceValue> sequences) {
    List<String> lines = new ArrayList<>();
    boolean equal = true;
    TreeSet<String> names = new TreeSet<>(said.tables().keySet());
    names.addAll(tables.keySet());
    for (String name : names) {
      Content before = said.tables().get(name);
      Content after = tables.get(name);
      boolean same = Objects.equals(before, after);
      equal &= same;
      lines.add(verdict(same) + "\t" + name + "\t" + told(before) + "\t" + told(after));
    }
    boolean same = said.sequences().equals(sequences);
    equal &= same;
    lines.add(verdict(same) + "\tsequences\t" + said.sequences().size() + "\t" + sequences.size());
    return new Comparison(lines, equal);
  }

  private static String verdict(boolean same) {
    return same ? "=" : "≠";
  }

  private static String told(Content content) {
    return content == null ? "-" : content.rows() + " " + content.sha256().substring(0, 16);
  }
}
