package ua.opencities.fee.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;

/** What accounts began with; only ever added and, as a whole, withdrawn. */
@ApplicationScoped
class Openings {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(OpeningImportId id, List<Opening> openings) {
    var json = Json.createArrayBuilder();
    for (Opening each : openings) json.add(each.json());
    asked(
            "insert into account_opening (import_id, id, council_id, kind, as_of, number, amount,"
                + " due_on, issued_on, invoice_sum, year)"
                + " select ?1, r.* from jsonb_to_recordset(cast(?2 as jsonb)) as r(id uuid,"
                + " council_id uuid, kind text, as_of date, number text, amount numeric, due_on date,"
                + " issued_on date, invoice_sum numeric, year int)",
            id)
        .setParameter(2, json.build().toString())
        .executeUpdate();
  }

  /** Id, council and amount of each. */
  List<Row> of(OpeningImportId id) {
    return Row.of(
        asked(
                "select id, council_id, amount from account_opening where import_id = ?1"
                    + " and withdrawn_at is null order by council_id, id",
                id)
            .getResultList());
  }

  void withdraw(OpeningImportId id, Actor by, Instant at) {
    asked(
            "update account_opening set withdrawn_at = ?2, withdrawn_by = ?3 where import_id = ?1",
            id)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .setParameter(3, by.shown())
        .executeUpdate();
  }

  /** The names of councils that have agreed to an act whose balance stands on these openings. */
  Optional<String> agreedUpon(OpeningImportId id) {
    return Optional.ofNullable(
        (String)
            asked(
                    "select string_agg(distinct c.name, ', ') from account_opening o"
                        + " join opening_import m on m.id = o.import_id"
                        + " join reconciliation_act a on a.council_id = o.council_id"
                        + "   and a.to_day >= o.as_of and a.drawn_at >= m.applied_at"
                        + " join council c on c.id = o.council_id"
                        + " where o.import_id = ?1 and o.amount <> 0 and 'AGREED' = (select w.verdict"
                        + "   from reconciliation_answer w where w.act_id = a.id"
                        + "   order by w.place desc limit 1)",
                    id)
                .getSingleResult());
  }

  private Query asked(String sql, OpeningImportId id) {
    return database.createNativeQuery(sql).setParameter(1, id.value());
  }
}
