package ua.opencities.identity.token;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.DoorFunction;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;

/** The door function that knows whose a bearer token is. */
@ApplicationScoped
class TokenDoor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Token(UUID id, UserId account, Optional<CouncilId> council, boolean writes) {}

  Optional<Token> token(Secret secret, Instant now) {
    return DoorFunction.rows(
            database.createNativeQuery(
                "select id, account_id, council_id, scopes from door_token(?1, ?2)"),
            secret.sha256(),
            at(now))
        .stream()
        .map(
            r ->
                new Token(
                    (UUID) r[0],
                    new UserId((UUID) r[1]),
                    Optional.ofNullable((UUID) r[2]).map(CouncilId::new),
                    "read write".equals(r[3])))
        .findFirst();
  }
}
