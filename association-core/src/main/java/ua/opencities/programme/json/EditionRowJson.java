package ua.opencities.programme.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.programme.EditionView;
import ua.opencities.shared.MoneyJson;

/**
 * An edition in the list of its programme's editions.
 *
 * @param amendment {@code POINTS}, {@code RESTATED} or {@code EXTENDED}; null for the first one
 */
public record EditionRowJson(
    String id,
    int number,
    String amendment,
    String reason,
    String state,
    LocalDate starts,
    LocalDate ends,
    MoneyJson total,
    Instant changedAt,
    GivenUpJson givenUp,
    List<ProgrammeJson.Act> acts) {
  public static EditionRowJson of(EditionView it) {
    return new EditionRowJson(
        it.id().toString(),
        it.number(),
        it.kind().map(Enum::name).orElse(null),
        it.reason().orElse(null),
        it.state().name(),
        it.starts(),
        it.ends(),
        MoneyJson.of(it.total()),
        it.changedAt(),
        GivenUpJson.of(it.givenUp()),
        it.acts().stream().map(ProgrammeJson.Act::of).toList());
  }
}
