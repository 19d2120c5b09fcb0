package ua.opencities.identity;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** The door functions of signing in: who somebody is, what they may, how often they failed. */
@ApplicationScoped
class Door {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Account(UserId id, String shownName, Optional<String> passwordHash) {}

  Optional<Account> account(String email) {
    return DoorFunction.rows(
            database.createNativeQuery(
                "select id, shown_name, password_hash from door_account(?1)"),
            email)
        .stream()
        .map(
            r ->
                new Account(
                    new UserId((UUID) r[0]), (String) r[1], Optional.ofNullable((String) r[2])))
        .findFirst();
  }

  List<Grant> grants(UserId account, LocalDate today) {
    return DoorFunction.rows(
            database.createNativeQuery(
                "select role, council_id, council_name, shown_name, password_version"
                    + " from door_grants(?1, ?2)"),
            account.value(),
            today)
        .stream()
        .map(
            r ->
                new Grant(
                    Role.valueOf((String) r[0]),
                    Optional.ofNullable((UUID) r[1]).map(CouncilId::new),
                    r[2] == null ? "" : (String) r[2],
                    (String) r[3],
                    (Integer) r[4]))
        .toList();
  }

  /** Until the transaction ends, so that guesses sent at once are counted one after another. */
  void oneAtATime(String who) {
    DoorFunction.given(
            database.createNativeQuery(
                "select pg_advisory_xact_lock(hashtextextended(?1, 0))::text"),
            "sign-in " + who)
        .getSingleResult();
  }

  long failures(String who, Instant since) {
    return ((Number)
            DoorFunction.given(
                    database.createNativeQuery("select door_failures(?1, ?2)"), who, at(since))
                .getSingleResult())
        .longValue();
  }

  void noteFailure(String who, Instant now) {
    DoorFunction.given(database.createNativeQuery("call door_note_failure(?1, ?2)"), who, at(now))
        .executeUpdate();
  }
}
