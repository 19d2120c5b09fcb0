package ua.opencities.programme.json;

import java.time.Instant;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.shared.MoneyJson;

/**
 * A programme in a list.
 *
 * @param openAmendment the id of the next edition while it is on its way; else null
 * @param advice {@code ASKED}, {@code RETURNED} or {@code ADVISED}; null when none was asked
 */
public record ProgrammeRowJson(
    String id,
    String councilId,
    String council,
    String oblastCode,
    String title,
    int fromYear,
    int toYear,
    String state,
    MoneyJson total,
    boolean demonstration,
    Instant changedAt,
    int edition,
    String openAmendment,
    String advice) {
  public static ProgrammeRowJson of(ProgrammeRow row) {
    return new ProgrammeRowJson(
        row.id().toString(),
        row.councilId().toString(),
        row.council(),
        row.oblastCode(),
        row.title(),
        row.fromYear(),
        row.toYear(),
        row.state().name(),
        MoneyJson.of(row.total()),
        row.demonstration(),
        row.changedAt(),
        row.edition(),
        row.amendment().map(it -> it.id().toString()).orElse(null),
        row.advice().map(Enum::name).orElse(null));
  }
}
