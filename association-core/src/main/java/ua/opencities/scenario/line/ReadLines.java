package ua.opencities.scenario.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.language.SearchKey;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ReadLines {
  private static final String FROM =
      " from scenario_line l join tariff_scenario s on s.id = l.scenario_id"
          + " join council c on c.id = l.council_id join oblast o on o.code = l.oblast_code"
          + " where l.scenario_id = ?1 and (?2 = '' or l.oblast_code = ?2)"
          + " and (?3 = '' or l.council_kind = ?3) and c.search_key like '%' || ?4 || '%' and ";

  private static final String COLUMNS =
      "select l.council_id, c.name, l.council_kind, o.name, o.name_en, l.inhabitants,"
          + " l.population_as_of, l.assumed, l.amount, l.explanation, l.band, l.in_force,"
          + " l.last_year, l.move, l.left_out";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<LineView> page(ScenarioId scenario, LineSearch search, String limit) {
    String where = FROM + search.only().sql(search.against());
    long total =
        ((Number) asked("select count(*)" + where, scenario, search).getSingleResult()).longValue();
    var rows =
        asked(COLUMNS + where + " order by " + search.order() + limit, scenario, search)
            .getResultList();
    List<LineView> items = Row.of(rows).stream().map(ReadLines::line).toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  Optional<LineView> one(ScenarioId scenario, CouncilId council) {
    var search = LineSearch.all(Against.IN_FORCE);
    var rows =
        asked(COLUMNS + FROM + "l.council_id = ?5", scenario, search)
            .setParameter(5, council.value())
            .getResultList();
    return Row.of(rows).stream().map(ReadLines::line).findFirst();
  }

  private Query asked(String sql, ScenarioId scenario, LineSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, scenario.value())
        .setParameter(2, search.oblast().orElse(""))
        .setParameter(3, search.kind().map(Enum::name).orElse(""))
        .setParameter(4, SearchKey.of(search.words()));
  }

  private static LineView line(Row r) {
    return new LineView(
        new CouncilId(r.id()),
        r.text(),
        CouncilKind.valueOf(r.text()),
        r.text(),
        r.text(),
        r.numberIfAny(),
        r.dayIfAny(),
        r.yes(),
        r.moneyIfAny(),
        r.textIfAny().map(ReadLines::explanation),
        r.numberIfAny(),
        r.moneyIfAny(),
        r.moneyIfAny(),
        r.textIfAny().map(Move::valueOf),
        r.textIfAny().map(LeftOut::valueOf));
  }

  private static FeeExplanation explanation(String frozen) {
    return FeeExplanation.from(
        Frozen.read(frozen).entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey(), e -> String.valueOf(e.getValue()))));
  }
}
