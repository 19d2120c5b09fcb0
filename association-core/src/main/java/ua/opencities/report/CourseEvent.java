package ua.opencities.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * Something that happened to a council on a day.
 *
 * @param what the name of what it came to: of a {@code membership.Standing} for a step, of a {@code
 *     programme.act.ActVerb} for an act, of a {@code council.SuccessionKind} for a succession, of a
 *     {@code TerritoryStatus}, of a {@code correction.paper.CorrectionKind}, the code of a tool
 * @param number of the paper
 * @param who the body, the payer or the person, as the rooms name them
 * @param note the remarks or the ground of a step
 * @param subject the step, the programme, the invoice, the payment …
 */
public record CourseEvent(
    LocalDate on,
    Kind kind,
    Optional<String> what,
    Optional<String> number,
    Optional<Money> amount,
    Optional<String> who,
    Optional<String> note,
    UUID subject) {
  public enum Kind {
    STEP,
    ACT,
    INVOICE,
    CORRECTION,
    PAYMENT,
    TOOL_ON,
    TOOL_OFF,
    SUCCESSION,
    TERRITORY
  }
}
