package ua.opencities.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class MoneyFigures {
  private static final int DEBTORS = 8;
  private static final int PAYMENTS = 5;
  private static final int LONG_LATE = 90;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Debtors debtors(LocalDate today) {
    var sums =
        database
            .createNativeQuery(
                "select count(*), count(*) filter (where since < ?2), coalesce(sum(debt), 0.00)"
                    + " from report_debtors(?1, 0)")
            .setParameter(1, today)
            .setParameter(2, today.minusDays(LONG_LATE))
            .getResultList();
    var rows =
        database
            .createNativeQuery(
                "select council_id, name, oblast, oblast_en, debt, charged, since, programme"
                    + " from report_debtors(?1, ?2) order by debt desc, name, council_id limit ?3")
            .setParameter(1, today)
            .setParameter(2, today.getYear())
            .setParameter(3, DEBTORS)
            .getResultList();
    Row sum = Row.of(sums).get(0);
    return new Debtors(
        Row.of(rows).stream().map(MoneyFigures::debtor).toList(),
        sum.count(),
        sum.count(),
        sum.money());
  }

  private static Debtor debtor(Row r) {
    return new Debtor(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.money(),
        r.money(),
        r.day(),
        r.text());
  }

  List<RecentPayment> recent() {
    var rows =
        database
            .createNativeQuery(
                "select council_id, council_name, received_on, document_number, amount"
                    + " from payment_row order by received_on desc, recorded_at desc, id limit ?1")
            .setParameter(1, PAYMENTS)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new RecentPayment(new CouncilId(r.id()), r.text(), r.day(), r.text(), r.money()))
        .toList();
  }
}
