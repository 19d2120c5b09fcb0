package ua.opencities.council.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class PopulationEntries {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(PopulationEntry entry) {
    database.persist(entry);
    database.flush();
  }

  /** The newest day up to the given one; of two figures for a day, the one confirmed later. */
  Optional<PopulationEntry> validOn(CouncilId council, LocalDate day) {
    return database
        .createQuery(
            "select e from PopulationEntry e where e.councilId = :council and e.asOf <= :day"
                + " and e.withdrawnAt is null"
                + " order by e.asOf desc, e.confirmedAt desc",
            PopulationEntry.class)
        .setParameter("council", council)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<PopulationEntry> of(CouncilId council) {
    return database
        .createQuery(
            "select e from PopulationEntry e where e.councilId = :council"
                + " order by e.asOf desc, e.confirmedAt desc",
            PopulationEntry.class)
        .setParameter("council", council)
        .getResultList();
  }
}
