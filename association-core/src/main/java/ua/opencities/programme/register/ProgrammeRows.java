package ua.opencities.programme.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ProgrammeRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<ProgrammeRow> page(ProgrammeFilter filter, ProgrammeOrder order, Page.Request asked) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(filter, values);
    long total = ((Number) asked("select count(*)" + where, values).getSingleResult()).longValue();
    Query rows =
        asked(
            "select id, council_id, council, oblast_code, demonstration, title, from_year, to_year,"
                + " state, total, changed_at, edition, amendment_id, amendment_state, advice,"
                + " elsewhere"
                + where
                + " order by "
                + order.sql()
                + asked.limit(),
            values);
    List<ProgrammeRow> items =
        Row.of(rows.getResultList()).stream().map(ProgrammeRows::row).toList();
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
    filter
        .advice()
        .ifPresent(
            advice -> {
              values.put("advice", advice.name());
              where.append(" and advice = ?" + values.size());
            });
    filter
        .council()
        .ifPresent(
            council -> {
              values.put("council", council.value());
              where.append(" and council_id = ?" + values.size());
            });
    String words = SearchKey.of(filter.words().orElse(""));
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      values.put("word" + values.size(), "%" + word + "%");
      int place = values.size();
      where.append(" and (search_key like ?" + place + " or lower(title) like ?" + place + ")");
    }
    return where.toString();
  }

  private static ProgrammeRow row(Row row) {
    return new ProgrammeRow(
        new ProgrammeId(row.id()),
        new CouncilId(row.id()),
        row.text(),
        row.text(),
        row.yes(),
        row.text(),
        row.number(),
        row.number(),
        ProgrammeState.valueOf(row.text()),
        row.money(),
        row.instant(),
        row.number(),
        amendment(row.idIfAny(), row.textIfAny()),
        row.textIfAny().map(AdviceStep::valueOf),
        row.yes());
  }

  private static Optional<ProgrammeRow.Amendment> amendment(
      Optional<UUID> id, Optional<String> state) {
    return id.map(
        it ->
            new ProgrammeRow.Amendment(
                new ProgrammeId(it), ProgrammeState.valueOf(state.orElseThrow())));
  }
}
