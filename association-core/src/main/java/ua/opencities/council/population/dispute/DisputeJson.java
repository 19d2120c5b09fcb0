package ua.opencities.council.population.dispute;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dispute with the figure it is about. {@code claimed} is how many the council says there were;
 * {@code outcome}, {@code words} and {@code answeredAt} are absent while it waits.
 */
public record DisputeJson(
    UUID id,
    UUID council,
    String councilName,
    UUID figure,
    int inhabitants,
    LocalDate asOf,
    String source,
    Integer claimed,
    String reason,
    String raisedBy,
    String raisedAt,
    String outcome,
    String words,
    String answeredAt) {
  public static DisputeJson of(DisputeView it) {
    return new DisputeJson(
        it.id(),
        it.council().value(),
        it.councilName(),
        it.figureId(),
        it.figure().inhabitants(),
        it.figure().asOf(),
        it.figure().source(),
        it.claimed().orElse(null),
        it.reason(),
        it.raisedBy(),
        it.raisedAt().toString(),
        it.outcome().map(Enum::name).orElse(null),
        it.words().orElse(null),
        it.answeredAt().map(Object::toString).orElse(null));
  }
}
