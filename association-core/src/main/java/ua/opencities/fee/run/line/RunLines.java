package ua.opencities.fee.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Writes lines, many in one statement. */
@ApplicationScoped
class RunLines {
  private static final String READY =
      " where run_id = ?1 and invoice_id is null and hindrance is null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void forget(RunId run) {
    database
        .createNativeQuery("delete from billing_line where run_id = ?1")
        .setParameter(1, run.value())
        .executeUpdate();
  }

  void add(RunId run, int place, List<Assessment> assessed) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Assessment it : assessed) {
      Map<String, Object> row = new HashMap<>();
      row.put("council", it.candidate().payer().council());
      row.put("place", place + rows.size());
      it.candidate().people().ifPresent(figure -> row.put("inhabitants", figure.inhabitants()));
      it.fee().ifPresent(fee -> row.put("amount", fee.amount()));
      it.fee().ifPresent(fee -> row.put("explanation", Frozen.json(fee.facts())));
      it.hindrance().ifPresent(hindrance -> row.put("hindrance", hindrance.name()));
      row.put("detail", it.detail());
      rows.add(row);
    }
    write(
        "insert into billing_line (run_id, council_id, place, inhabitants, amount, explanation,"
            + " hindrance, detail) select ?1, r.council, r.place, r.inhabitants, r.amount,"
            + " r.explanation, r.hindrance, nullif(r.detail, '')"
            + " from jsonb_to_recordset(cast(?2 as jsonb)) as r(council uuid, place integer,"
            + " inhabitants integer, amount numeric, explanation text, hindrance text, detail text)",
        run,
        rows);
  }

  long ready(RunId run) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from billing_line" + READY)
                .setParameter(1, run.value())
                .getSingleResult())
        .longValue();
  }

  long issued(RunId run) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from billing_line where run_id = ?1"
                        + " and invoice_id is not null")
                .setParameter(1, run.value())
                .getSingleResult())
        .longValue();
  }

  /** What the next lines said when they were simulated, in their order. */
  Map<CouncilId, String> next(RunId run, int most) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, explanation from billing_line"
                    + READY
                    + " order by place limit "
                    + most)
            .setParameter(1, run.value())
            .getResultList();
    Map<CouncilId, String> next = new LinkedHashMap<>();
    for (Row r : Row.of(rows)) next.put(new CouncilId(r.id()), r.text());
    return next;
  }

  void issued(RunId run, Map<CouncilId, InvoiceId> invoices) {
    List<Map<String, Object>> rows = new ArrayList<>();
    invoices.forEach(
        (council, invoice) -> rows.add(Map.of("council", council, "invoice", invoice)));
    write(
        "update billing_line l set invoice_id = r.invoice"
            + " from jsonb_to_recordset(cast(?2 as jsonb)) as r(council uuid, invoice uuid)"
            + " where l.run_id = ?1 and l.council_id = r.council",
        run,
        rows);
  }

  void hindered(RunId run, List<Assessment> assessed) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Assessment it : assessed)
      rows.add(
          Map.of(
              "council", it.candidate().payer().council(),
              "hindrance", it.hindrance().orElseThrow().name(),
              "detail", it.detail()));
    write(
        "update billing_line l set hindrance = r.hindrance, detail = nullif(r.detail, '')"
            + " from jsonb_to_recordset(cast(?2 as jsonb)) as r(council uuid, hindrance text,"
            + " detail text) where l.run_id = ?1 and l.council_id = r.council",
        run,
        rows);
  }

  long leave(RunId run) {
    return database
        .createNativeQuery("update billing_line set hindrance = 'CLOSED'" + READY)
        .setParameter(1, run.value())
        .executeUpdate();
  }

  private void write(String sql, RunId run, List<Map<String, Object>> rows) {
    if (rows.isEmpty()) return;
    database
        .createNativeQuery(sql)
        .setParameter(1, run.value())
        .setParameter(2, Frozen.json(rows))
        .executeUpdate();
  }
}
