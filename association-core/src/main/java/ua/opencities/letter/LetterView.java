package ua.opencities.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A letter to read.
 *
 * @param council that writes, or to which the association writes
 * @param outgoing empty for a draft
 * @param changedBy the name that people read
 * @param version what a revision has to name, so that two people do not overwrite each other
 */
public record LetterView(
    LetterId id,
    CouncilId council,
    LetterParty sender,
    LetterParty to,
    LetterPurpose purpose,
    LetterText text,
    Optional<Outgoing> outgoing,
    String changedBy,
    Instant changedAt,
    long version) {

  /** By which the letter is known since it went out. */
  public record Outgoing(String number, LocalDate date, Instant at) {}

  public boolean isDraft() {
    return outgoing.isEmpty();
  }

  /**
   * For the pages that ask before a deed.
   *
   * @throws LetterWentOut once it has its number
   */
  public LetterView mustBeDraft() {
    outgoing.ifPresent(
        out -> {
          throw new LetterWentOut(out.number());
        });
    return this;
  }
}
