package ua.opencities.identity.parked;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.held.Held;
import ua.opencities.shared.held.HeldColumn;
import ua.opencities.tenancy.UserId;

/** The door functions that keep a form for the person who sent it. */
@ApplicationScoped
class ParkedForms {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Parked(String path, String contentType, Held body) {}

  void park(UUID form, UserId whose, String portal, Parked parked, Instant now) {
    new HeldColumn(database)
        .tell(
            "call door_park(?, ?, ?, ?, ?, ?, ?)",
            form,
            whose.value(),
            portal,
            parked.path(),
            parked.contentType(),
            parked.body(),
            at(now));
  }

  Optional<Parked> takeParked(UUID form, UserId whose, String portal) {
    return new HeldColumn(database)
        .read(
            List.of("path", "content_type"),
            "body",
            "door_take_parked(?, ?, ?)",
            "",
            form,
            whose.value(),
            portal)
        .map(r -> new Parked(r.text(0), r.text(1), r.bytes()));
  }
}
