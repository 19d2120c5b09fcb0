package ua.opencities.letter.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.letter.LetterBox;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.tenancy.CouncilId;

/**
 * A letter in a list.
 *
 * @param number empty for a draft, as is the date
 * @param addressee its first line
 */
public record LetterRow(
    LetterId id,
    CouncilId councilId,
    String council,
    LetterParty sender,
    LetterParty to,
    String addressee,
    String subject,
    Optional<String> number,
    Optional<LocalDate> date,
    Instant changedAt) {
  public LetterBox box(boolean staff) {
    if (number.isEmpty()) return LetterBox.DRAFTS;
    boolean own = (sender == LetterParty.ASSOCIATION) == staff;
    return own ? LetterBox.SENT : LetterBox.RECEIVED;
  }
}
