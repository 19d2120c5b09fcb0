package ua.opencities.portal.member.programme;

import java.time.Instant;
import ua.opencities.programme.ProgrammeRow;
import ua.opencities.web.MoneyJson;

/** A programme in a list. */
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
    Instant changedAt) {
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
        row.changedAt());
  }
}
