package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.shared.Money;

/**
 * A season in figures, of all its councils whatever is filtered.
 *
 * @param stages every stage, also those without a council
 * @param fees of all councils whose fee is known
 * @param planned for the year by all programmes, drafts too
 * @param approved the same of approved programmes alone
 */
public record SeasonFigures(
    Map<SeasonStage, Counted> stages,
    long councils,
    long blocked,
    long late,
    Money fees,
    Money planned,
    Money approved) {

  /**
   * @param late of these, past the day of what comes next
   */
  public record Counted(long councils, long late) {
    private Counted and(boolean isLate) {
      return new Counted(councils + 1, late + (isLate ? 1 : 0));
    }
  }

  static SeasonFigures of(List<SeasonCouncil> all, LocalDate today) {
    Map<SeasonStage, Counted> stages = new EnumMap<>(SeasonStage.class);
    for (SeasonStage stage : SeasonStage.values()) stages.put(stage, new Counted(0, 0));
    for (SeasonCouncil council : all)
      stages.computeIfPresent(council.stage(), (stage, so) -> so.and(council.next().isLate(today)));
    return new SeasonFigures(
        stages,
        all.size(),
        all.stream().filter(SeasonCouncil::isBlocked).count(),
        stages.values().stream().mapToLong(Counted::late).sum(),
        Money.sum(all.stream().flatMap(council -> council.fee().stream()).toList()),
        Money.sum(all.stream().map(SeasonCouncil::planned).toList()),
        Money.sum(
            all.stream()
                .filter(council -> council.stage().compareTo(SeasonStage.APPROVED) >= 0)
                .map(SeasonCouncil::planned)
                .toList()));
  }
}
