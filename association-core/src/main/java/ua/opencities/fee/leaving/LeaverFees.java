package ua.opencities.fee.leaving;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
            "insert into fee_of_leaver (invoice_id, council_id, sum, last_day, reckoned_at,"
                + " came_back) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, fee.invoice().value())
        .setParameter(2, council.value())
        .setParameter(3, fee.anew().amount())
        .setParameter(4, fee.lastDay())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .setParameter(6, fee.cameBack())
        .executeUpdate();
  }

  /** Of those that were invoiced: who is a member and was one before within a year of the other. */
  List<CouncilId> cameBack(Collection<CouncilId> councils) {
    List<?> found =
        database
            .createNativeQuery(
                "select m.council_id from membership m"
                    + " where m.council_id = any(string_to_array(?1, ',')::uuid[])"
                    + " and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
                    + " and exists (select from membership_step_in_force s"
                    // hardly any has left before, and the function is asked of each
                    + "   where s.id = case when exists (select from membership_step e"
                    + "     where e.council_id = m.council_id and e.from_standing in ('ACTIVE',"
                    + "     'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') and e.to_standing not in"
                    + "     ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN'))"
                    + "     then last_end_of_membership(m.council_id) end"
                    + "   and s.effective_on > m.member_since - interval '1 year')")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }

  List<FeeToCorrect> waiting() {
    var rows =
        database
            .createNativeQuery(
                "select id, council_id, council_name, number, year, asked, anew, last_day,"
                    + " came_back from fee_to_correct order by last_day, council_name collate \"uk-x-icu\","
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
                    r.day(),
                    r.yes()))
        .toList();
  }
}
