package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.membership.EntryFee;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The entry fee has come when its invoice is paid in full, and no part of it passed on unpaid; or
 * when a decision takes all of it off whoever joins in the year, and no invoice asks for it. Who
 * joins again pays again, unless the tariff says once: the first membership's fee has been used.
 */
@ApplicationScoped
class EntryFeePaid implements EntryFee {
  private static final String OF_THIS_WAY_IN =
      " and h.after_exit is not distinct from last_end_of_membership(?1)";

  private static final String PAID =
      "select 1 from charge h join invoice i on i.charge_id = h.id"
          + " join invoice_row r on r.id = i.id"
          + " where h.council_id = ?1 and h.kind = 'ENTRY' and r.corrected > 0"
          + OF_THIS_WAY_IN
          + " and r.paid >= r.corrected and r.passed_on <= 0";

  /**
   * What a discount comes to, the run of the year says, or the invoice corrected by it to nothing.
   */
  private static final String RELIEVED =
      "select 1 from relief w left join membership m on m.council_id = w.council_id"
          + "   and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + " cross join lateral (select coalesce(m.member_since, ?2) as day) j"
          + " where w.council_id = ?1 and w.fee = 'ENTRY' and w.kind <> 'SPONSOR'"
          + " and w.approved_at is not null and w.withdrawn_at is null and w.counted @> j.day"
          + " and (w.kind = 'WAIVER'"
          + "   or exists (select from billing_line l join billing_run b on b.id = l.run_id"
          + "     where l.council_id = ?1 and l.hindrance = 'RELIEVED' and b.kind = 'ENTRY'"
          + "     and b.year = extract(year from j.day))"
          + "   or w.sum is not null and exists (select from charge h"
          + "     join invoice i on i.charge_id = h.id join invoice_row r on r.id = i.id"
          + "     where h.council_id = ?1 and h.kind = 'ENTRY' and r.corrected <= 0"
          + OF_THIS_WAY_IN
          + "     and r.passed_on <= 0))"
          + " and not exists (select from charge h join invoice i on i.charge_id = h.id"
          + "   join invoice_row r on r.id = i.id"
          + "   where h.council_id = ?1 and h.kind = 'ENTRY' and r.outstanding > 0"
          + OF_THIS_WAY_IN
          + ")";

  /** Who was a member before and joins again, where the tariff asks for the fee once. */
  private static final String ENTERED_ONCE =
      "select 1 from tariff t where t.kind = 'ENTRY' and t.entry_once and t.withdrawn_at is null"
          + " and t.valid_from <= ?2 and coalesce(t.valid_to >= ?2, true)"
          + " and last_end_of_membership(?1) is not null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  @Override
  public boolean hasCome(Actor actor, CouncilId council) {
    return !database
        .createNativeQuery(PAID + " union all " + RELIEVED + " union all " + ENTERED_ONCE)
        .setParameter(1, council.value())
        .setParameter(2, LocalDate.now(clock))
        .getResultList()
        .isEmpty();
  }
}
