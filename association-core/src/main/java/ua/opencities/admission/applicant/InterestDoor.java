package ua.opencities.admission.applicant;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.DoorFunction;
import ua.opencities.shared.Row;

/** The door function by which a council shows interest, before there is a link. */
@ApplicationScoped
class InterestDoor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** What the link opens, and for which council. */
  record Shown(UUID application, String council) {}

  /**
   * @return empty when nobody can join for the council now
   */
  Optional<Shown> show(ShowInterest.Order order, ApplicationDoor.Link link) {
    var who = order.applicant();
    return Row.of(
            DoorFunction.given(
                    database.createNativeQuery(
                        "select shown, council_name from door_show_interest(?1, ?2, ?3, ?4, ?5, ?6,"
                            + " ?7, ?8, ?9, ?10, ?11)"),
                    UUID.randomUUID(),
                    order.council(),
                    who.name(),
                    who.post(),
                    who.email(),
                    who.phone().orElse(""),
                    order.words().orElse(""),
                    UUID.randomUUID(),
                    link.secret().sha256(),
                    at(link.expiry()),
                    at(link.madeAt()))
                .getResultList())
        .stream()
        .map(r -> new Shown(r.id(), r.text()))
        .findFirst();
  }
}
