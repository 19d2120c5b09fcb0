package ua.opencities.programme.season.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.address.Addressee;
import ua.opencities.programme.season.NextStep;
import ua.opencities.programme.season.SeasonDates;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council was reminded of what comes next in a season.
 *
 * @param councilName, nominative
 * @param byOrder a military administration decides alone
 * @param fee of the year, if the tariff has an answer
 * @param words of the office, if it added any
 * @param to whom to write; the trail keeps only how many
 */
public record CouncilReminded(
    String by,
    CouncilId council,
    String councilName,
    int year,
    NextStep next,
    SeasonDates dates,
    boolean byOrder,
    Optional<Money> fee,
    Optional<String> words,
    List<Addressee> to)
    implements DomainEvent {
  public CouncilReminded {
    to = List.copyOf(to);
  }

  @Override
  public UUID subject() {
    return council.value();
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "year",
        String.valueOf(year),
        "step",
        next.step().name(),
        "by",
        next.by().map(LocalDate::toString).orElse(""),
        "letters",
        String.valueOf(to.size()));
  }
}
