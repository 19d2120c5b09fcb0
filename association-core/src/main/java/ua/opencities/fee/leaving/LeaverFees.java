package ua.opencities.fee.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class LeaverFees {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void forget(CouncilId council) {
    database
        .createNativeQuery("delete from fee_of_leaver where council_id = ?1")
        .setParameter(1, council.value())
        .executeUpdate();
  }

  void keep(CouncilId council, FeeAnew fee, Instant at) {
    database
        .createNativeQuery(
            "insert into fee_of_leaver (invoice_id, council_id, sum, last_day, reckoned_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, fee.invoice().value())
        .setParameter(2, council.value())
        .setParameter(3, fee.anew().amount())
        .setParameter(4, fee.lastDay())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  List<FeeToCorrect> waiting() {
    var rows =
        database
            .createNativeQuery(
                "select id, council_id, council_name, number, year, asked, anew, last_day"
                    + " from fee_to_correct order by last_day, council_name collate \"uk-x-icu\","
                    + " year, id")
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new FeeToCorrect(
                    new InvoiceId(r.id()),
                    new CouncilId(r.id()),
                    r.text(),
                    r.text(),
                    r.number(),
                    r.money(),
                    r.money(),
                    r.day()))
        .toList();
  }
}
