package ua.opencities.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.Money;

/**
 * An edition in the list of its programme's editions.
 *
 * @param kind how it changed the edition before; empty for the first one, as is the reason
 * @param acts that count; {@code pastActs} were corrected or set back
 * @param givenUp when and why, of one that was
 * @param total the money of all its years
 */
public record EditionView(
    ProgrammeId id,
    int number,
    Optional<AmendmentKind> kind,
    Optional<String> reason,
    ProgrammeState state,
    LocalDate starts,
    LocalDate ends,
    Money total,
    Instant changedAt,
    Optional<GivenUp> givenUp,
    List<ActView> acts,
    List<ActView> pastActs) {

  /** The act by which it came to hold. */
  public Optional<ActView> approval() {
    return acts.stream().filter(act -> act.verb().putsInForce()).findFirst();
  }
}
