package ua.opencities.portal.admin.tariff;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.Period;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.web.typed.Typed;

/**
 * A tariff to be adopted, in the shape of {@link TariffJson}; part year and rounding may be left
 * out.
 */
public record NewTariffJson(
    String name,
    String kind,
    String validFrom,
    String validTo,
    TariffJson.Act act,
    List<TariffJson.Band> bands,
    String partYear,
    String rounding,
    List<TariffJson.Part> instalments,
    Boolean entryOnce) {
  NewTariff read() {
    var by = act == null ? new TariffJson.Act(null, null, null) : act;
    return new NewTariff(
        name,
        Typed.choice("kind", kind, TariffKind.class),
        new Period(Typed.date("validFrom", validFrom), Typed.optionalDate("validTo", validTo)),
        by.read(),
        (bands == null ? List.<TariffJson.Band>of() : bands)
            .stream().map(NewTariffJson::band).toList(),
        new FeeTerms(
            partYear == null
                ? PartYear.FULL_YEAR
                : Typed.choice("partYear", partYear, PartYear.class),
            rounding == null
                ? Rounding.KOPIYKA
                : Typed.choice("rounding", rounding, Rounding.class),
            new Instalments(
                (instalments == null ? List.<TariffJson.Part>of() : instalments)
                    .stream().map(NewTariffJson::part).toList()),
            Boolean.TRUE.equals(entryOnce)),
        false);
  }

  private static Instalment part(TariffJson.Part it) {
    String due = it.due() == null ? "" : it.due();
    try {
      return new Instalment(MonthDay.parse("--" + due), Optional.ofNullable(it.percent()));
    } catch (DateTimeException noSuchDay) {
      throw new TypedDay.DayNotUnderstood("instalments", due);
    }
  }

  /** Also of a scenario. */
  public static FeeBand band(TariffJson.Band it) {
    return new FeeBand(
        it.from(),
        Optional.ofNullable(it.to()),
        Optional.ofNullable(it.councilKind())
            .map(kind -> Typed.choice("councilKind", kind, CouncilKind.class)),
        money("fixed", it.fixed()),
        Optional.ofNullable(it.rate()).map(rate -> TypedRate.of("rate", rate)),
        money("minimum", it.minimum()),
        money("ceiling", it.ceiling()));
  }

  private static Optional<Money> money(String field, MoneyJson amount) {
    return Optional.ofNullable(amount).map(it -> Typed.money(field, it.amount()));
  }
}
