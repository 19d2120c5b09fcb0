package ua.opencities.scenario.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.membership.Standing;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** All that a scenario asks of all councils, in two statements. */
@ApplicationScoped
class Members {
  private static final String PEOPLE =
      " left join lateral (select f.inhabitants, f.as_of, f.source from population_in_force f"
          + " where f.council_id = c.id and f.as_of <= %s"
          + " order by f.as_of desc, f.confirmed_at desc limit 1) %s on true";

  private static final String ALL =
      "select c.id, c.kind, c.oblast_code, coalesce(m.standing, 'LEAD'), m.member_since,"
          + " a.inhabitants,"
          + " p.inhabitants, p.as_of, p.source, q.inhabitants, q.as_of, q.source, y.charged"
          + " from council c left join membership m on m.council_id = c.id"
          + " left join scenario_figure a on a.scenario_id = ?1 and a.council_id = c.id"
          + PEOPLE.formatted("?2", "p")
          + PEOPLE.formatted("?3", "q")
          + " left join (select f.council_id, sum(f.charged) as charged from ("
          + "   select h.council_id, h.amount + coalesce((select sum(e.amount)"
          + "     from invoice i join account_entry e on e.about = i.id and e.kind = 'CORRECTION'"
          + "     where i.charge_id = h.id), 0.00) as charged"
          + "   from charge h where h.kind = 'ANNUAL' and h.year = ?4"
          + "   union all select b.council_id, b.charged from report_earlier_fee b"
          + "   where b.year = ?4) f group by f.council_id) y on y.council_id = c.id"
          + " where m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + " or y.council_id is not null"
          + " order by c.oblast_code, c.name, c.id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject ReliefsOfYear reliefs;

  List<Member> of(Actor actor, ScenarioId scenario, LocalDate populationOn, int year) {
    var relieved = reliefs.all(actor, year);
    var rows =
        database
            .createNativeQuery(ALL)
            .setParameter(1, scenario.value())
            .setParameter(2, populationOn)
            .setParameter(3, LocalDate.of(year, 1, 1))
            .setParameter(4, year - 1)
            .getResultList();
    return Row.of(rows).stream().map(row -> member(row, relieved)).toList();
  }

  private static Member member(Row r, Map<CouncilId, List<GrantedRelief>> relieved) {
    var council = new CouncilId(r.id());
    return new Member(
        council,
        CouncilKind.valueOf(r.text()),
        r.text(),
        Standing.valueOf(r.text()),
        r.dayIfAny().map(Period::since),
        r.numberIfAny(),
        figure(r),
        figure(r),
        relieved.getOrDefault(council, List.of()),
        r.moneyIfAny());
  }

  private static Optional<PopulationFigure> figure(Row r) {
    Optional<Integer> inhabitants = r.numberIfAny();
    Optional<LocalDate> asOf = r.dayIfAny();
    Optional<String> source = r.textIfAny();
    return inhabitants.map(number -> new PopulationFigure(number, asOf.get(), source.get()));
  }
}
