package ua.opencities.fee.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class AccountLines {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** All until a day, in the order of booking, each with the balance after it. */
  List<StatementLine> until(CouncilId council, LocalDate day) {
    var rows =
        database
            .createNativeQuery(
                "select booked_on, kind, reference, coalesce(about, ''), amount from account_line"
                    + " where council_id = ?1 and booked_on <= ?2 order by booked_on, \"position\"")
            .setParameter(1, council.value())
            .setParameter(2, day)
            .getResultList();
    var lines = new ArrayList<StatementLine>();
    Money balance = Money.ZERO;
    for (Row r : Row.of(rows)) {
      var on = r.day();
      var kind = EntryKind.valueOf(r.text());
      var number = r.text();
      var about = r.text();
      var amount = r.money();
      balance = balance.plus(amount);
      lines.add(new StatementLine(on, kind, number, about, amount, balance));
    }
    return lines;
  }
}
