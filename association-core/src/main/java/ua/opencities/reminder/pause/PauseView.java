package ua.opencities.reminder.pause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Period;

/**
 * A pause to read.
 *
 * @param councilName, {@code number} of the invoice and {@code oblast}: what it rests for
 * @param ended before its last day, by whom and when
 */
public record PauseView(
    PauseId id,
    Resting resting,
    Optional<String> councilName,
    Optional<String> number,
    Optional<String> oblast,
    Optional<String> oblastEn,
    Period days,
    String reason,
    String setBy,
    Instant setAt,
    Optional<Ended> ended) {

  public record Ended(String by, Instant at) {}

  /** Neither over nor ended before; one that begins later is open too. */
  public boolean isOpen(LocalDate on) {
    return ended.isEmpty() && days.to().map(last -> !last.isBefore(on)).orElse(true);
  }
}
