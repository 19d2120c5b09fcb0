package ua.opencities.fee.deferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tariff.terms.FeePart;

/** The parts that invoices print: agreement 0 beside their charges. */
@ApplicationScoped
class PrintedParts {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  void add(Map<UUID, List<FeePart>> parts, LocalDate issuedOn, String by) {
    List<Map<String, Object>> rows = new ArrayList<>();
    parts.forEach((invoice, ofInvoice) -> rows.addAll(rows(invoice, ofInvoice)));
    database
        .createNativeQuery(
            "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                + " up_to, due_on, agreed_on, said_by, said_at)"
                + " select gen_random_uuid(), e.council_id, e.id, 0, r.place, r.amount, r.up_to,"
                + "   r.due_on, ?2, ?3, ?4"
                + " from jsonb_to_recordset(cast(?1 as jsonb)) as r(invoice uuid, place integer,"
                + "   amount numeric, up_to numeric, due_on date)"
                + " join account_entry e on e.source = r.invoice and e.kind = 'CHARGE'")
        .setParameter(1, Frozen.json(rows))
        .setParameter(2, issuedOn)
        .setParameter(3, by)
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static List<Map<String, Object>> rows(UUID invoice, List<FeePart> parts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Money upTo = Money.ZERO;
    for (FeePart part : parts) {
      upTo = upTo.plus(part.amount());
      rows.add(
          Map.of(
              "invoice",
              invoice,
              "place",
              rows.size() + 1,
              "amount",
              part.amount(),
              "up_to",
              upTo,
              "due_on",
              part.day()));
    }
    return rows;
  }

  /** Of a charge that its invoice asks for at once, that one part. */
  List<DeferredPart> of(UUID entry, Money amount, LocalDate due) {
    List<?> found =
        database
            .createNativeQuery(
                "select due_on, amount from charge_deferral"
                    + " where charge_entry = ?1 and agreement = 0 order by place")
            .setParameter(1, entry)
            .getResultList();
    return found.isEmpty()
        ? List.of(new DeferredPart(due, amount))
        : Row.of(found).stream().map(r -> new DeferredPart(r.day(), r.money())).toList();
  }
}
