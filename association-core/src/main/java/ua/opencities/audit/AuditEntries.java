package ua.opencities.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class AuditEntries {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  private static final String WHERE =
      " from audit_entry e left join account a on e.by_whom = 'user:' || a.id"
          + " left join council c on c.id = e.council_id"
          + " where (?1 = '' or e.council_id = nullif(?1, '')::uuid) and (?2 = '' or e.what = ?2)"
          + " and (?3 = '' or position(lower(?3) in lower(a.shown_name)) > 0"
          + "   or position(lower(?3) in lower(c.name)) > 0"
          + "   or exists (select from jsonb_each_text(e.details) d"
          + "     where position(lower(?3) in lower(d.value)) > 0))";

  Page<AuditLine> page(
      Optional<CouncilId> council, String what, String words, Page.Request request) {
    long total =
        ((Number) asked("select count(*)" + WHERE, council, what, words).getSingleResult())
            .longValue();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        asked(
                "select e.at, coalesce(a.shown_name, e.by_whom), e.what, c.name, e.subject,"
                    + " e.details::text, e.council_id"
                    + WHERE
                    + " order by e.id desc"
                    + request.limit(),
                council,
                what,
                words)
            .getResultList();
    return new Page<>(
        rows.stream().map(AuditEntries::line).toList(), total, request.number(), request.size());
  }

  @SuppressWarnings("unchecked")
  List<String> kinds() {
    return database
        .createNativeQuery("select distinct what from audit_entry order by what")
        .getResultList();
  }

  private Query asked(String sql, Optional<CouncilId> council, String what, String words) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, council.map(CouncilId::toString).orElse(""))
        .setParameter(2, what)
        .setParameter(3, words);
  }

  private static AuditLine line(Object[] row) {
    Map<String, String> details = new LinkedHashMap<>();
    try (var reader = Json.createReader(new StringReader((String) row[5]))) {
      reader.readObject().forEach((k, v) -> details.put(k, ((JsonString) v).getString()));
    }
    Instant at =
        row[0] instanceof OffsetDateTime offset
            ? offset.toInstant()
            : ((java.sql.Timestamp) row[0]).toInstant();
    return new AuditLine(
        at,
        (String) row[1],
        (String) row[2],
        Optional.ofNullable((UUID) row[6]).map(CouncilId::new),
        Optional.ofNullable((String) row[3]),
        (UUID) row[4],
        details);
  }
}
