package ua.opencities.programme.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.NotFound;

@ApplicationScoped
class SignedCopies {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two people who attach at once stand in line, and the second sees what the first brought. */
  void oneAtATime(ProgrammeId programme) {
    database
        .createNativeQuery("select id from programme where id = ?1 for update")
        .setParameter(1, programme.value())
        .getResultList();
  }

  void add(SignedCopy copy) {
    database.persist(copy);
    database.flush();
  }

  SignedCopy get(UUID id) {
    SignedCopy found = database.find(SignedCopy.class, id);
    if (found == null) throw new NotFound("signed copy");
    return found;
  }

  /** In the order in which they came. */
  List<SignedCopy> on(ProgrammeId programme) {
    return database
        .createQuery(
            "select c from SignedCopy c where c.programme = :programme order by c.verb, c.place",
            SignedCopy.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }
}
