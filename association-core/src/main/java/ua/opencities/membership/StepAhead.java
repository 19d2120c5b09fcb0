package ua.opencities.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that takes effect on a day to come.
 *
 * @param act its {@code effectiveOn} is the day
 * @param by the name of who entered it, as the trail has it
 * @param hindrance why its day came and it took no effect, or the entry fee that it waits for
 */
public record StepAhead(
    Standing to,
    Act act,
    String by,
    String enteredBy,
    Instant enteredAt,
    Optional<Hindered> hindrance) {

  /** Nothing is amiss: it takes effect on the day on which the fee comes. */
  public boolean awaitsEntryFee() {
    return hindrance.filter(it -> it.isBy(new EntryFeeAwaited())).isPresent();
  }

  /** The same, taking effect no earlier than that day, with nothing in its way. */
  StepAhead notBefore(LocalDate day) {
    return new StepAhead(to, act.notBefore(day), by, enteredBy, enteredAt, Optional.empty());
  }
}
