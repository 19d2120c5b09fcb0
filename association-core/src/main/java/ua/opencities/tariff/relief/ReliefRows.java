package ua.opencities.tariff.relief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tenancy.CouncilId;

/** Reads reliefs. */
@ApplicationScoped
class ReliefRows {
  static final String VIEW =
      "select r.id, r.council_id, c.name, r.kind, r.fee, r.begins_on, r.ends_on, r.percent, r.sum,"
          + " r.sponsor_name, r.sponsor_code, r.parts, r.act_body, r.act_document, r.act_number, r.act_date,"
          + " r.reason, r.demonstration, r.entered_by_name, r.entered_at, r.approved_by_name,"
          + " r.approved_at, r.withdrawn_by_name, r.withdrawn_at, r.withdrawal_reason"
          + " from relief r join council c on c.id = r.council_id";
  private static final String OF_YEAR =
      " r.counted && daterange(make_date(?1, 1, 1), make_date(?1, 12, 31), '[]')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<ReliefView> one(ReliefId id) {
    var rows =
        database
            .createNativeQuery(VIEW + " where r.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream().map(ReliefRow::view).findFirst();
  }

  Page<ReliefView> page(ReliefSearch search, String limit) {
    String where =
        " where (?1 = 0 or"
            + OF_YEAR.replace("?1", "greatest(?1, 1)")
            + ") and (?2 = '' or r.council_id = nullif(?2, '')::uuid) and (?3 = '' or r.kind = ?3)"
            + " and (?4 = '' or c.search_key like '%' || ?5 || '%'"
            + "   or position(lower(?4) in lower(r.act_number)) > 0)"
            + search.state().map(state -> " and " + state.condition).orElse("");
    var total =
        asked("select count(*) from relief r join council c on c.id = r.council_id" + where, search)
            .getSingleResult();
    var rows =
        asked(VIEW + where + " order by " + search.sort().sql() + limit, search).getResultList();
    var items = Row.of(rows).stream().map(ReliefRow::view).toList();
    var page = search.page();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }

  private Query asked(String sql, ReliefSearch search) {
    String words = search.words().strip();
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.year().orElse(0))
        .setParameter(2, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(3, search.kind().map(ReliefKind::name).orElse(""))
        .setParameter(4, words)
        .setParameter(5, SearchKey.of(words));
  }

  /** In the order of their days: in the same order fees are reckoned. */
  Map<CouncilId, List<GrantedRelief>> inForce(int year, Optional<Collection<CouncilId>> of) {
    if (of.filter(Collection::isEmpty).isPresent()) return Map.of();
    var rows =
        database
            .createNativeQuery(
                VIEW
                    + " where"
                    + OF_YEAR
                    + " and r.approved_at is not null and r.withdrawn_at is null"
                    + " and (?2 = '' or r.council_id = any(string_to_array(nullif(?2, ''),"
                    + " ',')::uuid[])) order by r.begins_on, r.kind, r.id")
            .setParameter(1, year)
            .setParameter(
                2,
                of.map(some -> some.stream().map(CouncilId::toString).collect(joining(",")))
                    .orElse(""))
            .getResultList();
    return Row.of(rows).stream()
        .map(ReliefRow::view)
        .collect(
            groupingBy(
                ReliefView::council, LinkedHashMap::new, mapping(ReliefView::granted, toList())));
  }
}
