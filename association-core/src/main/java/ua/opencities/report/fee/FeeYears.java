package ua.opencities.report.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ua.opencities.shared.Row;

@ApplicationScoped
class FeeYears {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  FeeYear read(int year, LocalDate on) {
    var sums =
        database
            .createNativeQuery(
                "select councils, charged, paid, overdue from report_fees_on(?1, ?2)")
            .setParameter(1, year)
            .setParameter(2, on)
            .getResultList();
    var months =
        database
            .createNativeQuery("select month, due, paid from report_fee_months(?1)")
            .setParameter(1, year)
            .getResultList();
    Row sum = Row.of(sums).get(0);
    return new FeeYear(
        year,
        sum.number(),
        sum.money(),
        sum.money(),
        sum.money(),
        Row.of(months).stream().map(r -> new FeeMonth(r.number(), r.money(), r.money())).toList());
  }
}
