package ua.opencities.portal.admin.scenario;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.portal.admin.tariff.BandRows;
import ua.opencities.scenario.draft.OpenEnds;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.typed.TypedFields;

/** What stands in the editor before anything is typed: the next year, the scale in force. */
@RequestScoped
class FirstDraft {
  @Inject private TariffRegister tariffs;
  @Inject private Clock clock;

  int year() {
    return LocalDate.now(clock).getYear() + 1;
  }

  TypedFields typed(Actor actor, boolean ofTheTariff) {
    LocalDate day = LocalDate.of(year(), 1, 1);
    Optional<TariffView> tariff = ofTheTariff ? inForce(actor, day) : Optional.empty();
    List<FeeBand> bands = tariff.map(TariffView::bands).orElse(List.of());
    Map<String, List<String>> all = new LinkedHashMap<>(BandRows.of(OpenEnds.opened(bands)).all());
    all.putAll(ScenarioForm.of(tariff.map(TariffView::terms).orElse(FeeTerms.PLAIN)));
    all.put("year", List.of(String.valueOf(year())));
    all.put("populationOn", List.of(day.toString()));
    all.put("alarm", List.of(String.valueOf(ScenarioDraft.USUAL_ALARM)));
    return new TypedFields(all);
  }

  ScenarioDraft copyOf(ScenarioDraft draft, Language language) {
    String name = Texts.of(language).text("scenario.copy-of", draft.name());
    return new ScenarioDraft(
        name.length() > 200 ? draft.name() : name,
        draft.note(),
        draft.year(),
        draft.populationOn(),
        draft.bands(),
        draft.terms(),
        draft.alarm());
  }

  private Optional<TariffView> inForce(Actor actor, LocalDate day) {
    return tariffs.notWithdrawn(actor).stream()
        .filter(it -> it.kind() == TariffKind.ANNUAL && !it.valid().from().isAfter(day))
        .findFirst();
  }
}
