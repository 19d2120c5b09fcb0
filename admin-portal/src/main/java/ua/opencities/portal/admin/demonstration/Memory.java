package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Before each question the provider looks through all it holds: thousands of rows in one
 * transaction would take the square of their number.
 */
@ApplicationScoped
class Memory {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Writes what waits and lets go of it; the transaction goes on. */
  void ease() {
    database.flush();
    database.clear();
  }
}
