package ua.opencities.document.markup;

import java.util.List;

/** Counts sections and points, so that a wording with optional points still has every number. */
final class Numbering {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private int section;
  private int point;
  private int sub;

  void restart() {
    section = 0;
    point = 0;
    sub = 0;
  }

  /** «III», as sections are counted. */
  String nextSection() {
    section++;
    sub = 0;
    return "X".repeat((section - 1) / 10) + ROMAN.get((section - 1) % 10);
  }

  /**
   * @param mark {@code #.}, {@code #.#.}, {@code §.}, {@code §.#.}, or a number of one's own
   */
  String of(String mark) {
    switch (mark) {
      case "#." -> {
        point++;
        sub = 0;
        return point + ".";
      }
      case "#.#." -> {
        sub++;
        return point + "." + sub + ".";
      }
      case "§." -> {
        sub = 0;
        return section + ".";
      }
      case "§.#." -> {
        sub++;
        return section + "." + sub + ".";
      }
      default -> {
        return own(mark);
      }
    }
  }

  /** What comes after goes on from it. */
  private String own(String number) {
    String[] parts = number.split("\\.");
    point = Integer.parseInt(parts[0]);
    sub = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return number;
  }
}
