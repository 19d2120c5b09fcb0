package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import ua.opencities.report.CouncilRow;

/** A council in lists of the API; {@code null} is unknown. */
public record CouncilJson(
    String id,
    String katottg,
    String name,
    String kind,
    String oblastCode,
    String oblast,
    String raion,
    String centre,
    String edrpou,
    String standing,
    LocalDate memberSince,
    Integer inhabitants,
    LocalDate inhabitantsAsOf,
    String territoryStatus,
    boolean demonstration) {

  static CouncilJson of(CouncilRow row) {
    return new CouncilJson(
        row.id().toString(),
        row.katottg().isEmpty() ? null : row.katottg(),
        row.name(),
        row.kind(),
        row.oblastCode(),
        row.oblast(),
        row.raion(),
        row.centre(),
        row.edrpou().orElse(null),
        row.standing(),
        row.memberSince().orElse(null),
        row.inhabitants().isPresent() ? row.inhabitants().getAsInt() : null,
        row.inhabitantsAsOf().orElse(null),
        row.territory(),
        row.demonstration());
  }
}
