package ua.opencities.identity.reset;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.DoorFunction;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.UserId;

/** The door functions that let somebody without a password choose another. */
@ApplicationScoped
class ResetDoor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Account(UserId id, String shownName) {}

  Optional<Account> account(String email) {
    return DoorFunction.rows(
            database.createNativeQuery("select id, shown_name from door_account(?1)"), email)
        .stream()
        .map(r -> new Account(new UserId((UUID) r[0]), (String) r[1]))
        .findFirst();
  }

  void beginReset(UserId account, Secret secret, Instant expiry) {
    DoorFunction.given(
            database.createNativeQuery("select 1 from door_begin_reset(?1, ?2, ?3)"),
            account.value(),
            secret.sha256(),
            at(expiry))
        .getResultList();
  }

  Optional<UserId> resetPassword(Secret secret, String hash, Instant now) {
    return DoorFunction.user(
        DoorFunction.given(
            database.createNativeQuery("select door_reset_password(?1, ?2, ?3)"),
            secret.sha256(),
            hash,
            at(now)));
  }

  long asked(String who, Instant since) {
    return ((Number)
            DoorFunction.given(
                    database.createNativeQuery("select door_failures(?1, ?2)"), who, at(since))
                .getSingleResult())
        .longValue();
  }

  void noteAsked(String who, Instant now) {
    DoorFunction.given(database.createNativeQuery("call door_note_failure(?1, ?2)"), who, at(now))
        .executeUpdate();
  }
}
