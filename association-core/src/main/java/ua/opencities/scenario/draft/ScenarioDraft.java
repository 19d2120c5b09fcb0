package ua.opencities.scenario.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeScale;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.terms.FeeTerms;

/**
 * What a person writes.
 *
 * @param year of the annual fee
 * @param populationOn the day whose figures of inhabitants count
 * @param terms how part years count and fees are rounded; in how many parts they are paid is no
 *     matter of who pays what
 * @param alarm a rise by more than so many percent is pointed out
 */
public record ScenarioDraft(
    String name,
    Optional<String> note,
    int year,
    LocalDate populationOn,
    List<FeeBand> bands,
    FeeTerms terms,
    int alarm) {
  public static final int USUAL_ALARM = 20;
  private static final String NO_ACT = "—";

  public ScenarioDraft {
    name = Text.required("name", name, 200);
    note = Text.optional("note", note.orElse(null), 2000);
    // what no tariff could be is no scenario either
    bands =
        new NewTariff(name, TariffKind.ANNUAL, of(year), noAct(year), bands, terms, false).bands();
    if (alarm < 0 || alarm > 1000) throw new AlarmNotPlausible(alarm);
  }

  public FeeScale scale() {
    return new FeeScale(bands);
  }

  public Period period() {
    return of(year);
  }

  private static Period of(int year) {
    return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static AdoptingAct noAct(int year) {
    return new AdoptingAct(NO_ACT, NO_ACT, LocalDate.of(year, 1, 1));
  }

  /**
   * The tariff that would come of it, so that it is reckoned as a tariff is. No act has adopted it:
   * its explanation is told without one.
   */
  public TariffView asTariff(ScenarioId id) {
    return new TariffView(
        new TariffId(id.value()),
        name,
        TariffKind.ANNUAL,
        1,
        period(),
        noAct(year),
        bands,
        terms,
        false,
        false);
  }
}
