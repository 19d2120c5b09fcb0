package ua.opencities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

@ApplicationScoped
class Accounts {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Account account) {
    database.persist(account);
  }

  void add(RoleGrant grant) {
    database.persist(grant);
    database.flush();
  }

  Account account(UserId id) {
    return Optional.ofNullable(database.find(Account.class, id.value()))
        .orElseThrow(() -> new NotFound("account"));
  }

  Optional<Account> byEmail(Email email) {
    return database
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.address())
        .getResultStream()
        .findFirst();
  }

  RoleGrant grant(UUID id) {
    return Optional.ofNullable(database.find(RoleGrant.class, id))
        .orElseThrow(() -> new NotFound("role"));
  }

  boolean holds(UserId account, Role role, Optional<CouncilId> council, LocalDate today) {
    return database
        .createQuery(
            "select g from RoleGrant g where g.account = :account and g.role = :role"
                + " and (g.endsOn is null or g.endsOn > :today)",
            RoleGrant.class)
        .setParameter("account", account)
        .setParameter("role", role)
        .setParameter("today", today)
        .getResultStream()
        .anyMatch(g -> g.council().equals(council));
  }

  /** Locks the administrators' grants, so that two of them cannot end each other at once. */
  long administrators(LocalDate today) {
    return database
        .createNativeQuery(
            "select id from role_grant where role = 'ADMINISTRATOR' and begins_on <= ?1"
                + " and (ends_on is null or ends_on > ?1) for update")
        .setParameter(1, today)
        .getResultList()
        .size();
  }
}
