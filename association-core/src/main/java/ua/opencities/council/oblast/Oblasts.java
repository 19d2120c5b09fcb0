package ua.opencities.council.oblast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class Oblasts {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<Oblast> all() {
    return database
        .createQuery("select o from Oblast o order by o.name", Oblast.class)
        .getResultList();
  }
}
