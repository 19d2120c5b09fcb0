package ua.opencities.fee.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.ReliefHappened;
import ua.opencities.tariff.relief.ReliefHappened.ReliefApproved;
import ua.opencities.tariff.relief.ReliefHappened.ReliefEntered;
import ua.opencities.tenancy.Operator;

/**
 * Parts are agreed for a fee to come: neither entered nor approved once its invoice is issued, or
 * another document asks for the year's fee. The account is held: an invoice issued at once waits.
 */
@ApplicationScoped
class PartsComeBeforeTheInvoice {
  private static final String ASKED_BY =
      "select y.year, n.number, n.own from relief r"
          + " cross join lateral (select extract(year from r.begins_on)::integer as year) y"
          + " cross join lateral ("
          + "   select i.number, true as own from charge h join invoice i on i.charge_id = h.id"
          + "     where h.council_id = r.council_id and h.kind = 'ANNUAL' and h.year = y.year"
          + "   union all select o.number, false from account_opening o"
          + "     where o.council_id = r.council_id and o.year = y.year and o.withdrawn_at is null"
          + "   union all select p.number, false"
          + "     from annual_fee_of_predecessor(r.council_id, y.year) p(number)"
          + "     where p.number is not null) n"
          + " where r.id = ?1 and r.kind = 'INSTALMENTS'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject HoldAccount hold;

  void entered(@Observes ReliefEntered event) {
    check(event);
  }

  void approved(@Observes ReliefApproved event) {
    check(event);
  }

  private void check(ReliefHappened event) {
    hold.hold(Operator.because("parts agreed"), event.council());
    var asked =
        database
            .createNativeQuery(ASKED_BY)
            .setParameter(1, event.relief().value())
            .getResultList();
    for (Row r : Row.of(asked)) throw new PartsOfIssuedInvoice(r.number(), r.text(), r.yes());
  }
}
