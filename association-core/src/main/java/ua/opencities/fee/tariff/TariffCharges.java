package ua.opencities.fee.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.change.TariffChanged.TariffEnded;
import ua.opencities.tariff.change.TariffChanged.TariffWithdrawn;

@ApplicationScoped
class TariffCharges {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void withdrawn(@Observes TariffWithdrawn it) {
    ChargedByTariff charged = all(it.tariff());
    if (charged.any()) throw TariffIsCharged.notWithdrawn(charged);
  }

  /**
   * A fee is reckoned by the tariff that holds on the first day of its year, an entry fee by that
   * of the day of joining; of who had not joined yet, of the day of the invoice.
   */
  void ended(@Observes TariffEnded it) {
    ChargedByTariff charged = after(it.tariff(), it.lastDay());
    if (charged.any()) throw TariffIsCharged.notEnded(charged);
  }

  ChargedByTariff all(TariffId tariff) {
    return after(tariff, LocalDate.EPOCH);
  }

  /** Old charges name their tariff in the explanation alone. */
  private ChargedByTariff after(TariffId tariff, LocalDate lastDay) {
    var found =
        database
            .createNativeQuery(
                "select count(*), coalesce(max(h.year), 0) from charge h"
                    + " left join invoice i on i.charge_id = h.id"
                    + " left join membership m on m.council_id = h.council_id"
                    + " where case when h.kind = 'ENTRY'"
                    + "   then coalesce(least(case when m.standing in ('ACTIVE', 'SUSPENDED',"
                    + "     'EXIT_REQUESTED', 'FROZEN') then m.member_since end, i.issued_on) > ?2,"
                    + "     h.year > extract(year from cast(?2 as date)))"
                    + "   else h.year > extract(year from cast(?2 as date)) end"
                    + " and (h.tariff_id = ?1 or h.tariff_id is null"
                    + " and position(?3 in cast(h.explanation as text)) > 0)")
            .setParameter(1, tariff.value())
            .setParameter(2, lastDay)
            .setParameter(3, tariff.toString())
            .getResultList();
    Row row = Row.of(found).get(0);
    return new ChargedByTariff(row.number(), row.number());
  }
}
