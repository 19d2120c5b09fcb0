package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;

/** Every council's fee of a year by one reading of the tariff; as {@code FeeForecast} reckons. */
record FeesOfYear(Optional<TariffView> annual) {
  static FeesOfYear by(List<TariffView> tariffs, int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return new FeesOfYear(
        tariffs.stream()
            .filter(tariff -> tariff.kind() == TariffKind.ANNUAL && tariff.valid().contains(day))
            .findFirst());
  }

  Optional<Money> of(CouncilKind kind, int inhabitants) {
    return annual
        .flatMap(tariff -> tariff.bandFor(kind, inhabitants))
        .map(band -> band.feeFor(inhabitants));
  }
}
