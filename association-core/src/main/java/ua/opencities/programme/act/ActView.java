package ua.opencities.programme.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An act to read; the body's name and the signatory are those of its day.
 *
 * @param reason why it sets back what was agreed; of other acts empty
 * @param correction of the act that was copied wrong; empty for one copied at first
 */
public record ActView(
    UUID id,
    ActBody body,
    String bodyName,
    ActVerb verb,
    ActPaper paper,
    String number,
    LocalDate date,
    Sitting sitting,
    Signatory signatory,
    Optional<UUID> file,
    Optional<String> reason,
    Optional<Correction> correction,
    Instant enteredAt) {

  /**
   * Stands for another act.
   *
   * @param by the user name of who corrected
   */
  public record Correction(UUID of, String reason, String by) {}
}
