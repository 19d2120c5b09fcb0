package ua.opencities.fee.rest;

import java.time.LocalDate;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.shared.RuleBroken;

/** No fee is asked of a council under fire or occupied. */
public class FeesRest extends RuleBroken {
  private static final long serialVersionUID = 1;

  private FeesRest(String code, Object... arguments) {
    super(code, arguments);
  }

  public static FeesRest by(Rest rest) {
    return rest.territory()
        .map(it -> new FeesRest("fee.rests-by-territory", it.status(), since(it)))
        .orElseGet(() -> new FeesRest("fee.rests-frozen"));
  }

  private static LocalDate since(TerritoryNote note) {
    return note.from().orElseThrow();
  }
}
