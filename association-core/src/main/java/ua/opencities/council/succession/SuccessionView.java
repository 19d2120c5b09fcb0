package ua.opencities.council.succession;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * What a council came after, on which day and by which act.
 *
 * @param before the council itself, where the register has it
 */
public record SuccessionView(
    String predecessor, Optional<CouncilId> before, SuccessionKind kind, LocalDate on, String act) {

  public SuccessionView(String predecessor, SuccessionKind kind, LocalDate on, String act) {
    this(predecessor, Optional.empty(), kind, on, act);
  }
}
