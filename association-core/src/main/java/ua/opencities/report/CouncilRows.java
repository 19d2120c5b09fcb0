package ua.opencities.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import ua.opencities.report.CouncilFilter.ProgrammeOfYear;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_council}: one statement for the rows, one for their number. */
@ApplicationScoped
class CouncilRows {
  private static final String COLUMNS =
      "select r.id, katottg, name, kind, oblast_code, oblast, oblast_en, raion, centre_name, edrpou,"
          + " standing, member_since, inhabitants, inhabitants_as_of, territory_status, acting_body,"
          + " demonstration, score, standing_place";
  private static final String FOUND =
      " from (select c.*, f.score from councils_found(string_to_array(?1, ' ')) f"
          + " join report_council c on c.id = f.council_id) r";
  private static final String EVERY =
      " from (select c.*, 0::real as score from report_council c where ?1 = '') r";
  private static final String WANTED =
      " where (?2 = '' or oblast_code = ?2) and (?3 = '' or kind = ?3)"
          + " and (?4 = '' or standing = any (string_to_array(?4, ',')))"
          + " and (?5 = 0 or ?6 = coalesce((select p.state from report_programmes(?5) p"
          + "   where p.council_id = r.id), 'NONE'))";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  long count(CouncilFilter filter) {
    return ((Number) query("select count(*)", filter, "").getSingleResult()).longValue();
  }

  List<CouncilRow> read(CouncilFilter filter, CouncilOrder order, String limit) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query(COLUMNS, filter, " order by " + order.sql + limit).getResultList();
    return rows.stream().map(CouncilRows::row).toList();
  }

  private Query query(String what, CouncilFilter filter, String order) {
    return database
        .createNativeQuery(what + (filter.words().isEmpty() ? EVERY : FOUND) + WANTED + order)
        .setParameter(1, String.join(" ", filter.words()))
        .setParameter(2, filter.oblast())
        .setParameter(3, filter.kind())
        .setParameter(4, String.join(",", filter.standings()))
        .setParameter(5, filter.programme().map(ProgrammeOfYear::year).orElse(0))
        .setParameter(6, filter.programme().map(ProgrammeOfYear::state).orElse(""));
  }

  private static CouncilRow row(Object[] r) {
    return new CouncilRow(
        new CouncilId((UUID) r[0]),
        (String) r[1],
        (String) r[2],
        (String) r[3],
        (String) r[4],
        (String) r[5],
        (String) r[6],
        r[7] == null ? "" : (String) r[7],
        (String) r[8],
        Optional.ofNullable((String) r[9]),
        (String) r[10],
        Optional.ofNullable((Date) r[11]).map(Date::toLocalDate),
        r[12] == null ? OptionalInt.empty() : OptionalInt.of(((Number) r[12]).intValue()),
        Optional.ofNullable((Date) r[13]).map(Date::toLocalDate),
        (String) r[14],
        "MILITARY_ADMINISTRATION".equals(r[15]),
        (Boolean) r[16]);
  }
}
