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
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  @Override
  public boolean hasCome(Actor actor, CouncilId council) {
    return (Boolean)
        database
            .createNativeQuery("select entry_fee_has_come(?1, ?2)")
            .setParameter(1, council.value())
            .setParameter(2, LocalDate.now(clock))
            .getSingleResult();
  }
}
