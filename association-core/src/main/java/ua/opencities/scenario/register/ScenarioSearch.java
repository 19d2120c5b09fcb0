package ua.opencities.scenario.register;

import java.util.Optional;
import ua.opencities.shared.Page;

/**
 * Which scenarios are asked for.
 *
 * @param words part of a name or of its maker's name
 * @param sort {@code made}, {@code name}, {@code year}, {@code sum} or {@code difference},
 *     downwards with a minus; the newest first for any other word
 */
public record ScenarioSearch(String words, Optional<Integer> year, String sort, Page.Request page) {
  public ScenarioSearch {
    sort = sort.matches("-?(made|name|year|sum|difference)") ? sort : "-made";
  }

  String order() {
    boolean down = sort.startsWith("-");
    String by =
        switch (down ? sort.substring(1) : sort) {
          case "name" -> "s.name collate \"uk-x-icu\"";
          case "year" -> "s.year";
          case "sum" -> "f.amount";
          case "difference" -> "f.amount - f.last_year";
          default -> "s.made_at";
        };
    return by + (down ? " desc" : "") + ", s.made_at desc, s.id";
  }
}
