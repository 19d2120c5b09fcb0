package ua.opencities.report.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ShortfallRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<ShortfallRow> page(LocalDate today, Page.Request asked) {
    long total =
        ((Number)
                database
                    .createNativeQuery("select count(*) from report_shortfall")
                    .getSingleResult())
            .longValue();
    List<?> rows =
        database
            .createNativeQuery(
                "select council_id, council, year, step, fee, fundable, rest_due, due_on, decision,"
                    + " said_at, outstanding from report_shortfall order by"
                    + " case when step = 'STATED' then 1"
                    + " when step = 'AGREED' and due_on < ?1 and outstanding > 0 then 2 else 3 end,"
                    + " year desc, council, council_id"
                    + asked.limit())
            .setParameter(1, today)
            .getResultList();
    return new Page<>(
        Row.of(rows).stream().map(ShortfallRows::row).toList(),
        total,
        asked.number(),
        asked.size());
  }

  private static ShortfallRow row(Row r) {
    return new ShortfallRow(
        new CouncilId(r.id()),
        r.text(),
        r.number(),
        r.text(),
        r.money(),
        r.money(),
        r.textIfAny(),
        r.dayIfAny(),
        r.textIfAny(),
        r.instant(),
        r.moneyIfAny());
  }
}
