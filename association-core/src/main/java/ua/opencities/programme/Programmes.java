package ua.opencities.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Programmes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Programme programme) {
    database.persist(programme);
  }

  void remove(Programme programme) {
    database.remove(programme);
  }

  /** So that the caller learns the new version, and a lost race is met inside the deed. */
  void write() {
    database.flush();
  }

  Programme get(ProgrammeId id) {
    Programme found = database.find(Programme.class, id.value());
    if (found == null) throw new NotFound("programme");
    return found;
  }

  Page<ProgrammeRow> page(ProgrammeFilter filter, Page.Request asked) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(filter, values);
    long total = ((Number) asked("select count(*)" + where, values).getSingleResult()).longValue();
    Query rows =
        asked(
            "select id, council_id, council, oblast_code, demonstration, title, from_year, to_year,"
                + " state, total, changed_at"
                + where
                + " order by from_year desc, council, title, id"
                + asked.limit(),
            values);
    List<ProgrammeRow> items =
        ((List<?>) rows.getResultList()).stream().map(row -> row((Object[]) row)).toList();
    return new Page<>(items, total, asked.number(), asked.size());
  }

  private Query asked(String sql, Map<String, Object> values) {
    Query query = database.createNativeQuery(sql);
    int place = 1;
    for (Object value : values.values()) query.setParameter(place++, value);
    return query;
  }

  private static String where(ProgrammeFilter filter, Map<String, Object> values) {
    StringBuilder where = new StringBuilder(" from programme_in_register where true");
    filter
        .year()
        .ifPresent(
            year -> {
              values.put("year", year);
              where.append(" and ?" + values.size() + " between from_year and to_year");
            });
    filter
        .state()
        .ifPresent(
            state -> {
              values.put("state", state.name());
              where.append(" and state = ?" + values.size());
            });
    filter
        .oblast()
        .ifPresent(
            oblast -> {
              values.put("oblast", oblast);
              where.append(" and oblast_code = ?" + values.size());
            });
    String words = SearchKey.of(filter.words().orElse(""));
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      values.put("word" + values.size(), "%" + word + "%");
      int place = values.size();
      where.append(" and (search_key like ?" + place + " or lower(title) like ?" + place + ")");
    }
    return where.toString();
  }

  private static ProgrammeRow row(Object[] cells) {
    return new ProgrammeRow(
        new ProgrammeId((UUID) cells[0]),
        new CouncilId((UUID) cells[1]),
        (String) cells[2],
        (String) cells[3],
        (Boolean) cells[4],
        (String) cells[5],
        ((Number) cells[6]).intValue(),
        ((Number) cells[7]).intValue(),
        ProgrammeState.valueOf((String) cells[8]),
        new Money((BigDecimal) cells[9]),
        instant(cells[10]));
  }

  private static Instant instant(Object cell) {
    return cell instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) cell).toInstant();
  }
}
