package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.Language;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.season.NextStep;
import ua.opencities.programme.season.SeasonDates;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council in a season.
 *
 * @param byOrder a military administration decides alone
 * @param fee of the year; empty when the tariff has no answer
 * @param programme for the year, the one that has come furthest
 * @param planned the programme's money for the year
 * @param ownSession whether the council named the day itself
 * @param published when the draft was, as far as it is recorded
 */
public record SeasonCouncil(
    CouncilId id,
    String name,
    String searchKey,
    CouncilKind kind,
    Place place,
    boolean byOrder,
    boolean demonstration,
    Optional<Money> fee,
    Optional<ProgrammeId> programme,
    Money planned,
    SeasonStage stage,
    SeasonDates dates,
    boolean ownSession,
    Optional<LocalDate> published,
    NextStep next,
    Set<Blocker> blockers,
    Optional<Reminded> reminded) {

  /** The oblast by its two digits and its name in both languages. */
  public record Place(String oblastCode, String oblast, String oblastEnglish) {
    public String name(Language language) {
      return language == Language.UK ? oblast : oblastEnglish;
    }
  }

  /**
   * The last reminder.
   *
   * @param by the name that people read
   */
  public record Reminded(LocalDate on, String by) {}

  public boolean isBlocked() {
    return !blockers.isEmpty();
  }

  public boolean wasRemindedOn(LocalDate day) {
    return reminded.filter(last -> last.on().equals(day)).isPresent();
  }
}
