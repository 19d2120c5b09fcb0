package ua.opencities.document.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marks what one set of facts says otherwise than another, down to the words. */
final class Differences {
  private Differences() {}

  static Map<String, Object> marked(Map<String, Object> values, Map<String, Object> before) {
    var marked = new LinkedHashMap<String, Object>();
    values.forEach((path, value) -> marked.put(path, marked(value, before.get(path))));
    return marked;
  }

  @SuppressWarnings("unchecked")
  private static Object marked(Object value, Object before) {
    if (value instanceof Value text)
      return text.differingFrom(before instanceof Value earlier ? earlier.text() : "");
    if (value instanceof List<?> items)
      return items(
          (List<Map<String, Object>>) items,
          before instanceof List<?> earlier ? (List<Map<String, Object>>) earlier : List.of());
    return value;
  }

  /**
   * Items that stand in both lists are the same wherever they stand; those between them are
   * compared in their order, and what is left over is new.
   */
  private static List<Map<String, Object>> items(
      List<Map<String, Object>> items, List<Map<String, Object>> before) {
    List<String> said = items.stream().map(Differences::said).toList();
    List<String> earlier = before.stream().map(Differences::said).toList();
    int[][] common = common(said, earlier);
    var marked = new ArrayList<Map<String, Object>>();
    int i = 0;
    int j = 0;
    while (i < items.size()) {
      if (j < before.size() && said.get(i).equals(earlier.get(j))) {
        marked.add(items.get(i++));
        j++;
      } else if (j < before.size() && common[i][j] == common[i + 1][j + 1])
        marked.add(marked(items.get(i++), before.get(j++)));
      else if (j < before.size() && common[i][j] == common[i][j + 1]) j++;
      else marked.add(marked(items.get(i++), Map.of()));
    }
    return marked;
  }

  /** How many items two lists have in common from each place on: the longest common subsequence. */
  private static int[][] common(List<String> said, List<String> earlier) {
    int[][] common = new int[said.size() + 2][earlier.size() + 2];
    for (int i = said.size() - 1; i >= 0; i--)
      for (int j = earlier.size() - 1; j >= 0; j--)
        common[i][j] =
            said.get(i).equals(earlier.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
    return common;
  }

  private static String said(Map<String, Object> item) {
    var said = new StringBuilder();
    item.forEach(
        (path, value) -> {
          if (value instanceof Value text && !text.counted())
            said.append(path).append('=').append(text.said()).append('\n');
          else if (value instanceof List<?> list)
            said.append(path).append('=').append(saidOf(list));
        });
    return said.toString();
  }

  @SuppressWarnings("unchecked")
  private static String saidOf(List<?> list) {
    var said = new StringBuilder();
    for (Object item : list) said.append(said((Map<String, Object>) item)).append(';');
    return said.toString();
  }
}
