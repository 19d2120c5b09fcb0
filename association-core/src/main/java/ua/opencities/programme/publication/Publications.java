package ua.opencities.programme.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.programme.ProgrammeId;

@ApplicationScoped
class Publications {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Publication publication) {
    database.persist(publication);
    database.flush();
  }

  /** The last one recorded first: it counts. */
  List<Publication> of(ProgrammeId programme) {
    return database
        .createQuery(
            "select p from Publication p where p.programme = :programme order by p.at desc",
            Publication.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }
}
