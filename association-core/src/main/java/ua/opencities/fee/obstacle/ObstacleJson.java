package ua.opencities.fee.obstacle;

import java.util.UUID;

/**
 * Why a year's fee could not be paid.
 *
 * @param until null while it stands
 */
public record ObstacleJson(
    UUID id, UUID council, int year, String kind, String since, String until, String note) {
  public static ObstacleJson of(ObstacleView it) {
    return new ObstacleJson(
        it.id().value(),
        it.council().value(),
        it.year(),
        it.kind().name(),
        it.since().toString(),
        it.until().map(Object::toString).orElse(null),
        it.note().orElse(null));
  }
}
