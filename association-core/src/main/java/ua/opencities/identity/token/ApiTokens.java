package ua.opencities.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;

@ApplicationScoped
class ApiTokens {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(ApiToken token) {
    database.persist(token);
  }

  boolean has(UUID id) {
    return database.find(ApiToken.class, id) != null;
  }

  List<ApiToken> of(UserId account, Optional<CouncilId> council) {
    return database
        .createQuery(
            "select t from ApiToken t where t.account = :account order by t.madeAt desc",
            ApiToken.class)
        .setParameter("account", account)
        .getResultStream()
        .filter(t -> t.council().equals(council))
        .toList();
  }

  ApiToken one(UUID id, UserId account) {
    return Optional.ofNullable(database.find(ApiToken.class, id))
        .filter(t -> t.account().equals(account))
        .orElseThrow(() -> new NotFound("token"));
  }
}
