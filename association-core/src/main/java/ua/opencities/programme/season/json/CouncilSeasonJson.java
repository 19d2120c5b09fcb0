package ua.opencities.programme.season.json;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.programme.season.NextStep;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.shared.MoneyJson;

/**
 * A council in a season.
 *
 * @param stage {@code NOT_BEGUN}, {@code DRAFT}, {@code ADVICE_ASKED}, {@code RETURNED}, {@code
 *     ADVISED}, {@code AGREED}, {@code APPROVED} or {@code PLANNED}
 * @param byOrder a military administration decides alone
 * @param dates its own, where it named the day of its session
 * @param fee null when the tariff has no answer
 * @param publishedOn null until somebody recorded it
 * @param programme null until there is one
 * @param planned the programme's money for the year
 * @param blockers what stands in the way
 * @param remindedOn null until somebody reminded it
 */
public record CouncilSeasonJson(
    UUID council,
    String name,
    String oblastCode,
    String stage,
    Next next,
    boolean byOrder,
    SeasonDatesJson dates,
    boolean ownSessionDay,
    LocalDate publishedOn,
    MoneyJson fee,
    UUID programme,
    MoneyJson planned,
    List<String> blockers,
    LocalDate remindedOn) {

  /**
   * What comes next.
   *
   * @param turn who must act
   * @param by null when nothing is left to do
   */
  public record Next(String step, String turn, LocalDate by, boolean late) {
    static Next of(NextStep it, LocalDate today) {
      return new Next(
          it.step().name(), it.step().turn().name(), it.by().orElse(null), it.isLate(today));
    }
  }

  public static CouncilSeasonJson of(SeasonCouncil it, LocalDate today) {
    return new CouncilSeasonJson(
        it.id().value(),
        it.name(),
        it.place().oblastCode(),
        it.stage().name(),
        Next.of(it.next(), today),
        it.byOrder(),
        SeasonDatesJson.of(it.dates()),
        it.ownSession(),
        it.published().orElse(null),
        it.fee().map(MoneyJson::of).orElse(null),
        it.programme().map(id -> id.value()).orElse(null),
        MoneyJson.of(it.planned()),
        it.blockers().stream().map(Enum::name).toList(),
        it.reminded().map(SeasonCouncil.Reminded::on).orElse(null));
  }
}
