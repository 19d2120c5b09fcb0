package ua.opencities.fee.account;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.membership.BeginMembership;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Lets what is free meet what is owed; where that pays an entry fee, membership may begin. */
@ApplicationScoped
class Settling {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Accounts accounts;
  @Inject BeginMembership membership;

  /** Those of them that have paid ahead. */
  void settle(Actor actor, SortedSet<UUID> councils) {
    for (CouncilId paidAhead : accounts.withCredit(councils)) settle(actor, paidAhead);
  }

  void settle(Actor actor, CouncilId council) {
    var parts = accounts.settle(council, Optional.empty());
    entryFeePaidOn(parts).ifPresent(day -> membership.begin(actor, council, day));
  }

  /** The day of the last part that paid of an entry fee. */
  private Optional<LocalDate> entryFeePaidOn(List<Part> parts) {
    if (parts.isEmpty()) return Optional.empty();
    var charges = parts.stream().map(part -> part.charge().toString()).distinct();
    List<?> found =
        database
            .createNativeQuery(
                "select e.id from account_entry e join invoice i on i.id = coalesce(e.about, e.source)"
                    + " join charge h on h.id = i.charge_id and h.kind = 'ENTRY'"
                    + " where e.id = any(string_to_array(?1, ',')::uuid[])")
            .setParameter(1, charges.collect(joining(",")))
            .getResultList();
    var entryFees = found.stream().map(UUID.class::cast).collect(toSet());
    return parts.stream()
        .filter(part -> entryFees.contains(part.charge()))
        .map(Part::on)
        .max(LocalDate::compareTo);
  }
}
