package ua.opencities.fee.reconciliation.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ActRows {
  private static final String FROM =
      " from reconciliation_act a join council c on c.id = a.council_id"
          + " join oblast o on o.code = c.oblast_code"
          + " left join lateral (select n.verdict, n.answered_at from reconciliation_answer n"
          + "   where n.act_id = a.id order by n.place desc limit 1) w on true"
          + " cross join lateral (select exists (select from reconciliation_copy k"
          + "   where k.act_id = a.id) as signed) s"
          + " where (?1 = 'ANY' or coalesce(w.verdict, '') = ?1)"
          + " and (?2 = '' or s.signed = (?2 = 'true')) and (?3 = '' or c.oblast_code = ?3)"
          + " and (?4 = '' or c.search_key like '%' || ?4 || '%' or lower(a.number) like '%' || ?5 || '%')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<ActOfCouncil> page(ActSearch search) {
    Object total = asked("select count(*)" + FROM, search).getSingleResult();
    var rows =
        asked(
                "select a.id, a.number, c.id, c.name, o.name, a.from_day, a.to_day, a.closing,"
                    + " coalesce(w.verdict, ''), w.answered_at, s.signed"
                    + FROM
                    + " order by "
                    + search.sort().sql()
                    + search.page().limit(),
                search)
            .getResultList();
    var items = Row.of(rows).stream().map(ActRows::act).toList();
    return new Page<>(
        items, ((Number) total).longValue(), search.page().number(), search.page().size());
  }

  private Query asked(String sql, ActSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.state().map(it -> it.verdict).orElse("ANY"))
        .setParameter(2, search.signed().map(String::valueOf).orElse(""))
        .setParameter(3, search.oblast().orElse(""))
        .setParameter(4, SearchKey.of(search.words()))
        .setParameter(5, search.words().strip().toLowerCase());
  }

  private static ActOfCouncil act(Row r) {
    return new ActOfCouncil(
        new ReconciliationId(r.id()),
        r.text(),
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.day(),
        r.day(),
        r.money(),
        ActState.of(r.text()),
        r.instantIfAny(),
        r.yes());
  }
}
