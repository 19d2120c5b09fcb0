package ua.opencities.fee.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.ReliefView;

@ApplicationScoped
class ReliefCharges {
  private static final int NEVER = 9999;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The explanation that was frozen with the charge names the reliefs by which it was reckoned. */
  List<ReliefCharge> of(ReliefView relief) {
    var days = relief.relief().days();
    var rows =
        database
            .createNativeQuery(
                "select i.id, i.number, h.year, h.amount,"
                    + " position(?2 in cast(h.explanation as text)) > 0,"
                    + " exists (select from correction k where k.invoice_id = i.id"
                    + "   and k.kind = 'CORRECTIVE_INVOICE')"
                    + " from charge h join invoice i on i.charge_id = h.id"
                    + " where h.council_id = ?1 and h.kind = ?5 and h.year between ?3 and ?4"
                    + " order by h.year desc")
            .setParameter(1, relief.council().value())
            .setParameter(2, relief.id().toString())
            .setParameter(3, days.from().getYear())
            .setParameter(4, days.to().map(end -> end.getYear()).orElse(NEVER))
            .setParameter(5, relief.relief().fee().name())
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new ReliefCharge(
                    new InvoiceId(r.id()), r.text(), r.number(), r.money(), r.yes(), r.yes()))
        .toList();
  }
}
