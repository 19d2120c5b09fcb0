package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.membership.EntryFee;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The entry fee has come when its invoice is paid in full, and no part of it passed on unpaid. */
@ApplicationScoped
class EntryFeePaid implements EntryFee {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Override
  public boolean hasCome(Actor actor, CouncilId council) {
    return !database
        .createNativeQuery(
            "select 1 from charge h join invoice i on i.charge_id = h.id"
                + " join invoice_row r on r.id = i.id"
                + " where h.council_id = ?1 and h.kind = 'ENTRY' and r.corrected > 0"
                + " and r.paid >= r.corrected and r.passed_on <= 0"
                // what a decision takes off whole is asked of nobody
                + " union all select 1 from relief w where w.council_id = ?1 and w.fee = 'ENTRY'"
                + " and w.kind = 'WAIVER' and w.approved_at is not null and w.withdrawn_at is null"
                + " and not exists (select from charge h where h.council_id = ?1"
                + "   and h.kind = 'ENTRY')")
        .setParameter(1, council.value())
        .getResultList()
        .isEmpty();
  }
}
