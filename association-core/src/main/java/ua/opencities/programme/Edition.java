package ua.opencities.programme;

import java.util.Optional;
import ua.opencities.programme.act.AmendmentKind;

/**
 * Which edition of a programme it is. An amendment is the next edition, with the whole text.
 *
 * @param number 1, 2, …
 * @param first the programme's first edition, which names the programme as a whole
 * @param amends the edition it changes; empty for the first one, as are kind and reason
 */
public record Edition(
    int number,
    ProgrammeId first,
    Optional<ProgrammeId> amends,
    Optional<AmendmentKind> kind,
    Optional<String> reason) {
  public boolean isAmendment() {
    return amends.isPresent();
  }
}
