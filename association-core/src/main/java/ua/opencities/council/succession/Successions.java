package ua.opencities.council.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Successions {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Succession succession) {
    database.persist(succession);
    database.flush();
  }

  List<Succession> of(CouncilId council) {
    return database
        .createQuery(
            "select s from Succession s where s.councilId = :council order by s.happenedOn desc",
            Succession.class)
        .setParameter("council", council)
        .getResultList();
  }
}
