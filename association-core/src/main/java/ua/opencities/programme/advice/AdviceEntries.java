package ua.opencities.programme.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.programme.ProgrammeId;

@ApplicationScoped
class AdviceEntries {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two people who speak at once stand in line, and the second sees what the first said. */
  void oneAtATime(ProgrammeId programme) {
    database
        .createNativeQuery("select id from programme where id = ?1 for update")
        .setParameter(1, programme.value())
        .getResultList();
  }

  void add(AdviceEntry entry) {
    database.persist(entry);
    database.flush();
  }

  /** The newest first. */
  List<AdviceEntry> on(ProgrammeId programme) {
    return database
        .createQuery(
            "select a from AdviceEntry a where a.programme = :programme order by a.place desc",
            AdviceEntry.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }
}
