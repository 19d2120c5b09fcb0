package ua.opencities.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;
import ua.opencities.shared.reach.Email;

@ApplicationScoped
class Publications {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Publication now() {
    var rows =
        database
            .createNativeQuery("select published, contact from open_data_publication")
            .getResultList();
    Row r = Row.of(rows).get(0);
    return new Publication(r.yes(), r.textIfAny().map(Email::new));
  }

  /** False when it is no longer what was seen. */
  boolean replace(Publication seen, Publication wanted) {
    return database
            .createNativeQuery(
                "update open_data_publication set published = ?1, contact = nullif(?2, '')"
                    + " where published = ?3 and coalesce(contact, '') = ?4")
            .setParameter(1, wanted.published())
            .setParameter(2, contact(wanted))
            .setParameter(3, seen.published())
            .setParameter(4, contact(seen))
            .executeUpdate()
        == 1;
  }

  private static String contact(Publication publication) {
    return publication.contact().map(Email::address).orElse("");
  }
}
