package ua.opencities.identity.invitation;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.identity.DoorFunction;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.UserId;

/** The door functions that let somebody in by a link. */
@ApplicationScoped
class InvitationDoor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<InvitationView> invitation(Secret secret, Instant now) {
    return DoorFunction.rows(
            database.createNativeQuery(
                "select email, shown_name, council_name, has_account from door_invitation(?1, ?2)"),
            secret.sha256(),
            at(now))
        .stream()
        .map(
            r ->
                new InvitationView(
                    (String) r[0],
                    (String) r[1],
                    Optional.ofNullable((String) r[2]),
                    (Boolean) r[3]))
        .findFirst();
  }

  Optional<UserId> accept(
      Secret secret, String email, String name, String hash, LocalDate today, Instant now) {
    return DoorFunction.user(
        DoorFunction.given(
            database.createNativeQuery("select door_accept_invitation(?1, ?2, ?3, ?4, ?5, ?6)"),
            secret.sha256(),
            email,
            name,
            hash,
            today,
            at(now)));
  }
}
