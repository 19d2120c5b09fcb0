package ua.opencities.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class OverviewFigures {
  private static final int EVENTS = 6;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Map<String, Long> byStanding() {
    var counts = new TreeMap<String, Long>();
    for (Row r : rows("select standing, count(*) from report_council group by standing"))
      counts.put(r.text(), r.count());
    return counts;
  }

  long joinedAfter(LocalDate day) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from report_council where member_since > ?1")
                .setParameter(1, day)
                .getSingleResult())
        .longValue();
  }

  List<OblastFigures> byOblast() {
    return rows(
            "select oblast_code, count(*), count(member_since) from report_council"
                + " group by oblast_code order by oblast_code")
        .stream()
        .map(r -> new OblastFigures(r.text(), r.count(), r.count()))
        .toList();
  }

  /** Each line of {@code report_work}; a room that has work to show adds to it. */
  List<Attention> waiting(LocalDate today) {
    return rows(
            "select what, number, since, amount from report_work(?1) where number > 0"
                + " order by place",
            today)
        .stream()
        .map(r -> new Attention(r.text(), r.count(), r.dayIfAny(), r.moneyIfAny()))
        .toList();
  }

  ProgrammesOfYear programmes(int year) {
    Row r =
        rows(
                "select count(*) filter (where p.state = 'APPROVED'),"
                    + " count(*) filter (where p.state = 'AGREED'),"
                    + " count(*) filter (where p.state = 'DRAFT'),"
                    + " count(*) filter (where p.state is null)"
                    + " from membership m left join report_programmes(?1) p"
                    + "   on p.council_id = m.council_id where m.standing = 'ACTIVE'",
                year)
            .get(0);
    return new ProgrammesOfYear(year, r.count(), r.count(), r.count(), r.count());
  }

  /** What people did: that a file was made or kept of it would crowd the few lines. */
  List<RecentEvent> events() {
    return rows(
            "select at, what, council_id, council_name, who, number, amount, standing"
                + " from report_event"
                + " where what not in ('file-stored', 'paper-issued') order by id desc limit ?1",
            EVENTS)
        .stream()
        .map(
            r ->
                new RecentEvent(
                    r.instant(),
                    r.text(),
                    new CouncilId(r.id()),
                    r.text(),
                    r.text(),
                    r.textIfAny(),
                    r.moneyIfAny(),
                    r.textIfAny()))
        .toList();
  }

  private List<Row> rows(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    return Row.of(query.getResultList());
  }
}
