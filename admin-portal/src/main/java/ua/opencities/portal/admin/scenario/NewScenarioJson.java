package ua.opencities.portal.admin.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.portal.admin.tariff.NewTariffJson;
import ua.opencities.portal.admin.tariff.TariffJson;
import ua.opencities.scenario.draft.OpenEnds;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.web.typed.Typed;

/**
 * {@code {"name":"…","year":2027,"bands":[{"from":0,"rate":"0.45"}]}}. A band without an end goes
 * up to the next; without a day the population of 1 January counts; a change names the {@code
 * version} that its writer saw.
 */
public record NewScenarioJson(
    String name,
    String note,
    Integer year,
    String populationOn,
    List<TariffJson.Band> bands,
    String partYear,
    String rounding,
    Integer alarm,
    Long version) {
  ScenarioDraft draft() {
    int of = Typed.year("year", year == null ? "" : year.toString());
    return new ScenarioDraft(
        name,
        Optional.ofNullable(note),
        of,
        Typed.optionalDate("populationOn", populationOn).orElse(LocalDate.of(of, 1, 1)),
        OpenEnds.closed(
            bands == null ? List.of() : bands.stream().map(NewTariffJson::band).toList()),
        new FeeTerms(
            partYear == null
                ? PartYear.FULL_YEAR
                : Typed.choice("partYear", partYear, PartYear.class),
            rounding == null
                ? Rounding.KOPIYKA
                : Typed.choice("rounding", rounding, Rounding.class),
            Instalments.NONE),
        alarm == null ? ScenarioDraft.USUAL_ALARM : alarm);
  }
}
