package ua.opencities.programme.act;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;

/**
 * The amendment that a clerk begins.
 *
 * @param reason why, for the explanatory note and the reader of the editions
 * @param until the new last day of an extension; of the others empty
 */
public record Amendment(AmendmentKind kind, String reason, Optional<LocalDate> until) {
  public static final int REASON = 1000;

  public Amendment {
    reason = Text.required("reason", reason, REASON);
    if (kind == AmendmentKind.EXTENDED && until.isEmpty()) throw TextNotAccepted.missing("until");
    if (kind != AmendmentKind.EXTENDED) until = Optional.empty();
  }
}
