package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.MoneyJson;

/**
 * One council's one year across the rooms.
 *
 * @param programme the one that the year goes by; null while there is none
 * @param besides others in force in the year, with money and a report of their own; its fee is not
 *     theirs
 * @param fee null while nobody knows it
 * @param invoices of the year's fee
 */
public record CouncilYearJson(
    int year,
    UUID programme,
    List<UUID> besides,
    MoneyJson fee,
    MoneyJson charged,
    MoneyJson received,
    List<Step> steps,
    List<UUID> invoices) {

  /**
   * @param who {@code COUNCIL}, {@code COMMITTEE}, {@code SESSION}, {@code ADMINISTRATION} or
   *     {@code ASSOCIATION}
   * @param state {@code DONE}, {@code NOW}, {@code LATE}, {@code LATER} or {@code MISSED}
   */
  public record Step(String what, String who, String state, LocalDate by) {
    static Step of(YearStep it) {
      return new Step(
          it.what().name(), it.what().who().name(), it.state().name(), it.by().orElse(null));
    }
  }

  public static CouncilYearJson of(CouncilYear it) {
    return new CouncilYearJson(
        it.year(),
        it.programme().map(YearProgramme::id).orElse(null),
        it.besides().stream().map(YearProgramme::id).toList(),
        it.fee().map(MoneyJson::of).orElse(null),
        MoneyJson.of(it.charged()),
        MoneyJson.of(it.received()),
        it.steps().stream().map(Step::of).toList(),
        it.invoices().stream().map(YearInvoice::id).toList());
  }
}
