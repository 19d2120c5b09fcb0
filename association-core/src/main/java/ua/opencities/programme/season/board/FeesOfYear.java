package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tenancy.CouncilId;

/**
 * Every council's fee of a year by one reading of the tariff; as {@code FeeForecast} reckons.
 *
 * @param reliefs in force, of whom there are any
 * @param joined who became a member in the year, where the tariff counts part years
 */
record FeesOfYear(
    Optional<TariffView> annual,
    int year,
    Map<CouncilId, List<GrantedRelief>> reliefs,
    Map<CouncilId, Period> joined) {
  /**
   * @param joining who joined in a year; asked only of a tariff that counts part years
   */
  static FeesOfYear by(
      List<TariffView> tariffs,
      int year,
      Map<CouncilId, List<GrantedRelief>> reliefs,
      IntFunction<Map<CouncilId, Period>> joining) {
    LocalDate day = LocalDate.of(year, 1, 1);
    Optional<TariffView> annual =
        tariffs.stream()
            .filter(tariff -> tariff.kind() == TariffKind.ANNUAL && tariff.valid().contains(day))
            .findFirst();
    boolean inPart = annual.filter(it -> it.terms().partYear() != PartYear.FULL_YEAR).isPresent();
    return new FeesOfYear(annual, year, reliefs, inPart ? joining.apply(year) : Map.of());
  }

  Optional<Money> of(CouncilId council, CouncilKind kind, int inhabitants) {
    return annual.flatMap(
        tariff ->
            tariff.feeFor(
                kind,
                inhabitants,
                year,
                Optional.ofNullable(joined.get(council)),
                reliefs.getOrDefault(council, List.of())));
  }
}
