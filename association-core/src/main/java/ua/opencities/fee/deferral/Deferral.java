package ua.opencities.fee.deferral;

import java.time.LocalDate;
import java.util.List;

/**
 * What was agreed about a charge.
 *
 * @param parts all of it, the part that stays due on the printed day included
 */
public record Deferral(LocalDate agreedOn, List<DeferredPart> parts) {
  public Deferral {
    parts = List.copyOf(parts);
  }

  public LocalDate last() {
    return parts.get(parts.size() - 1).day();
  }
}
