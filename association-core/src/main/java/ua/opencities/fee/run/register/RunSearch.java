package ua.opencities.fee.run.register;

import java.util.Optional;
import ua.opencities.fee.run.RunState;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;

/**
 * Which runs are asked for.
 *
 * @param sort {@code made}, {@code year} or {@code due}, downwards with a minus; newest first for
 *     any other word
 */
public record RunSearch(
    Optional<Integer> year,
    Optional<RunState> state,
    Optional<TariffKind> kind,
    String sort,
    Page.Request page) {
  public RunSearch {
    sort = sort.matches("-?(made|year|due|sum)") ? sort : "-made";
  }

  String order() {
    boolean down = sort.startsWith("-");
    String by =
        switch (down ? sort.substring(1) : sort) {
          case "year" -> "r.year";
          case "due" -> "r.due_on";
          case "sum" -> "f.ready_sum + f.issued_sum";
          default -> "r.made_at";
        };
    return by + (down ? " desc" : "") + ", r.made_at desc, r.id";
  }
}
