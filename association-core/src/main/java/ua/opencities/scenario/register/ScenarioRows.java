package ua.opencities.scenario.register;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.scenario.draft.BandsText;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.register.ScenarioView.Sums;
import ua.opencities.scenario.register.ScenarioView.TariffInForce;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

@ApplicationScoped
class ScenarioRows {
  private static final String COLUMNS =
      "select s.id, s.name, s.note, s.year, s.population_on, s.bands, s.part_year, s.rounding,"
          + " s.alarm, s.demonstration,"
          + " s.made_by_name, s.made_at, s.changed_by_name, s.reckoned_at, s.compared_with, t.name,"
          + " t.edition, s.tariff_id, s.version, f.councils, f.amount, f.in_force, f.last_year";
  private static final String FROM =
      " from tariff_scenario s left join tariff t on t.id = s.compared_with"
          + " cross join lateral (select count(l.amount) as councils,"
          + " coalesce(sum(l.amount), 0.00) as amount, coalesce(sum(l.in_force), 0.00) as in_force,"
          + " coalesce(sum(l.last_year), 0.00) as last_year"
          + " from scenario_line l where l.scenario_id = s.id) f";
  private static final String ASKED =
      " where (?1 = 0 or s.year = ?1)"
          + " and lower(s.name || ' ' || s.made_by_name) like '%' || ?2 || '%'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<ScenarioView> several(List<ScenarioId> ids) {
    var rows =
        database
            .createNativeQuery(
                COLUMNS + FROM + " where s.id = any(string_to_array(?1, ',')::uuid[])")
            .setParameter(1, ids.stream().map(ScenarioId::toString).collect(joining(",")))
            .getResultList();
    return Row.of(rows).stream().map(ScenarioRows::view).toList();
  }

  Page<ScenarioView> page(ScenarioSearch search) {
    long total =
        ((Number) asked("select count(*) from tariff_scenario s" + ASKED, search).getSingleResult())
            .longValue();
    var rows =
        asked(
                COLUMNS + FROM + ASKED + " order by " + search.order() + search.page().limit(),
                search)
            .getResultList();
    List<ScenarioView> items = Row.of(rows).stream().map(ScenarioRows::view).toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  private Query asked(String sql, ScenarioSearch search) {
    String words = search.words().toLowerCase(Locale.ROOT);
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.year().orElse(0))
        .setParameter(2, words.replaceAll("([\\\\%_])", "\\\\$1"));
  }

  private static ScenarioView view(Row r) {
    var id = new ScenarioId(r.id());
    String name = r.text();
    Optional<String> note = r.textIfAny();
    int year = r.number();
    LocalDate populationOn = r.day();
    var bands = BandsText.read(r.text());
    var terms =
        new FeeTerms(PartYear.valueOf(r.text()), Rounding.valueOf(r.text()), Instalments.NONE);
    var draft = new ScenarioDraft(name, note, year, populationOn, bands, terms, r.number());
    boolean demonstration = r.yes();
    return new ScenarioView(
        id,
        draft,
        demonstration,
        r.text(),
        r.instant(),
        r.text(),
        r.instant(),
        inForce(r),
        r.idIfAny().map(TariffId::new),
        r.count(),
        new Sums(r.count(), r.money(), r.money(), r.money()));
  }

  private static Optional<TariffInForce> inForce(Row r) {
    var id = r.idIfAny();
    Optional<String> name = r.textIfAny();
    Optional<Integer> edition = r.numberIfAny();
    return id.map(known -> new TariffInForce(new TariffId(known), name.get(), edition.get()));
  }
}
