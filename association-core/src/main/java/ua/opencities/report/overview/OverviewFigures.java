package ua.opencities.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@ApplicationScoped
class OverviewFigures {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Map<String, Long> byStanding() {
    var counts = new TreeMap<String, Long>();
    for (Object[] r : rows("select standing, count(*) from report_council group by standing"))
      counts.put((String) r[0], ((Number) r[1]).longValue());
    return counts;
  }

  List<OblastFigures> byOblast() {
    return rows(
            "select oblast_code, count(*), count(member_since) from report_council"
                + " group by oblast_code order by oblast_code")
        .stream()
        .map(
            r ->
                new OblastFigures(
                    (String) r[0], ((Number) r[1]).longValue(), ((Number) r[2]).longValue()))
        .toList();
  }

  /** Each line of {@code report_attention}; a room that has work to show adds to the view. */
  List<Attention> waiting() {
    return rows("select what, number, since from report_attention where number > 0 order by place")
        .stream()
        .map(
            r ->
                new Attention(
                    (String) r[0],
                    ((Number) r[1]).longValue(),
                    Optional.ofNullable((Date) r[2]).map(Date::toLocalDate)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }
}
