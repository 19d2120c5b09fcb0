package ua.opencities.fee.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.change.TariffChanged.TariffEnded;
import ua.opencities.tariff.change.TariffChanged.TariffWithdrawn;

@ApplicationScoped
class TariffCharges {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void withdrawn(@Observes TariffWithdrawn it) {
    ChargedByTariff charged = since(it.tariff(), 1);
    if (charged.any()) throw TariffIsCharged.notWithdrawn(charged);
  }

  /** A fee is reckoned by the tariff that holds on the first day of its year. */
  void ended(@Observes TariffEnded it) {
    ChargedByTariff charged = since(it.tariff(), it.lastDay().getYear() + 1);
    if (charged.any()) throw TariffIsCharged.notEnded(charged);
  }

  /** Old charges name their tariff in the explanation alone. */
  ChargedByTariff since(TariffId tariff, int year) {
    var found =
        database
            .createNativeQuery(
                "select count(*), coalesce(max(h.year), 0) from charge h where h.year >= ?2 and"
                    + " (h.tariff_id = ?1 or h.tariff_id is null"
                    + " and position(?3 in cast(h.explanation as text)) > 0)")
            .setParameter(1, tariff.value())
            .setParameter(2, year)
            .setParameter(3, tariff.toString())
            .getResultList();
    Row row = Row.of(found).get(0);
    return new ChargedByTariff(row.number(), row.number());
  }
}
