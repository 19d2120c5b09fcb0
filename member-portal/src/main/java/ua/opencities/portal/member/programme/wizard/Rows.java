package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.web.typed.TypedFields;

/**
 * The rows of a step's table as they were typed: added, moved and taken away without being read, so
 * that a half-written row stays as it is. A row taken away waits in {@link #GONE} to be brought
 * back.
 */
record Rows(List<String> columns, TypedFields typed) {
  /** Where it stood, then its cells in the order of the columns. */
  static final String GONE = "gone";

  int count() {
    return columns.stream().mapToInt(column -> typed.every(column).size()).max().orElse(0);
  }

  /**
   * @param cells the others are empty
   */
  Rows add(Map<String, String> cells) {
    List<Map<String, String>> rows = rows();
    rows.add(cells);
    return saying(rows);
  }

  Rows remove(int row) {
    if (isAbsent(row)) return this;
    List<Map<String, String>> rows = rows();
    Map<String, String> removed = rows.remove(row);
    var gone = new ArrayList<String>();
    gone.add(String.valueOf(row));
    columns.forEach(column -> gone.add(removed.getOrDefault(column, "")));
    return new Rows(columns, saying(rows).typed.with(GONE, gone));
  }

  /** Where the row taken away last stands again; -1 where none was. */
  int placeOfGone() {
    String place = typed.one(GONE);
    return place.matches("\\d{1,4}") ? Math.min(Integer.parseInt(place), count()) : -1;
  }

  Rows bringBack() {
    int place = placeOfGone();
    if (place < 0) return this;
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) cells.put(columns.get(i), typed.at(GONE, i + 1));
    List<Map<String, String>> rows = rows();
    rows.add(place, cells);
    return new Rows(columns, saying(rows).typed.without(GONE));
  }

  Rows move(int from, int to) {
    if (isAbsent(from) || isAbsent(to)) return this;
    List<Map<String, String>> rows = rows();
    rows.add(to, rows.remove(from));
    return saying(rows);
  }

  private boolean isAbsent(int row) {
    return row < 0 || row >= count();
  }

  private List<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int row = 0; row < count(); row++) {
      var cells = new LinkedHashMap<String, String>();
      for (String column : columns) cells.put(column, typed.at(column, row));
      rows.add(cells);
    }
    return rows;
  }

  private Rows saying(List<Map<String, String>> rows) {
    TypedFields changed = typed;
    for (String column : columns)
      changed =
          changed.with(column, rows.stream().map(row -> row.getOrDefault(column, "")).toList());
    return new Rows(columns, changed);
  }
}
