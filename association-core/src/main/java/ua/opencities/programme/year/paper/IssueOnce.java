package ua.opencities.programme.year.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

@ApplicationScoped
class IssueOnce {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who ask for a paper that is not made yet stand in line, and the second finds it made. */
  void hold(UUID report) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "year-report-paper " + report)
        .getSingleResult();
  }
}
