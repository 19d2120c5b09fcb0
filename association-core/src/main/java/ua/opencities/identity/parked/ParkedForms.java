package ua.opencities.identity.parked;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.DoorFunction;
import ua.opencities.tenancy.UserId;

/** The door functions that keep a form for the person who sent it. */
@ApplicationScoped
class ParkedForms {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Parked(String path, String contentType, byte[] body) {}

  void park(UUID form, UserId whose, String portal, Parked parked, Instant now) {
    DoorFunction.given(
            database.createNativeQuery("call door_park(?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
            form,
            whose.value(),
            portal,
            parked.path(),
            parked.contentType(),
            parked.body(),
            at(now))
        .executeUpdate();
  }

  Optional<Parked> takeParked(UUID form, UserId whose, String portal) {
    return DoorFunction.rows(
            database.createNativeQuery(
                "select path, content_type, body from door_take_parked(?1, ?2, ?3)"),
            form,
            whose.value(),
            portal)
        .stream()
        .map(r -> new Parked((String) r[0], (String) r[1], (byte[]) r[2]))
        .findFirst();
  }
}
