package ua.opencities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** The database's door_… functions: what may be asked before a council is known. */
@ApplicationScoped
class Door {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Account(UserId id, String shownName, Optional<String> passwordHash) {}

  record Token(UUID id, UserId account, Optional<CouncilId> council, boolean writes) {}

  record Parked(String path, String contentType, byte[] body) {}

  Optional<Account> account(String email) {
    return rows("select id, shown_name, password_hash from door_account(?1)", email).stream()
        .map(r -> new Account(user(r[0]), (String) r[1], Optional.ofNullable((String) r[2])))
        .findFirst();
  }

  List<Grant> grants(UserId account, LocalDate today) {
    return rows(
            "select role, council_id, council_name, shown_name, password_version"
                + " from door_grants(?1, ?2)",
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

  Optional<Token> token(Secret secret, Instant now) {
    return rows(
            "select id, account_id, council_id, scopes from door_token(?1, ?2)",
            secret.sha256(),
            at(now))
        .stream()
        .map(
            r ->
                new Token(
                    (UUID) r[0],
                    user(r[1]),
                    Optional.ofNullable((UUID) r[2]).map(CouncilId::new),
                    "read write".equals(r[3])))
        .findFirst();
  }

  long failures(String who, Instant since) {
    return ((Number) ask("select door_failures(?1, ?2)", who, at(since)).getSingleResult())
        .longValue();
  }

  void noteFailure(String who, Instant now) {
    ask("call door_note_failure(?1, ?2)", who, at(now)).executeUpdate();
  }

  void beginReset(UserId account, Secret secret, Instant expiry) {
    ask("select 1 from door_begin_reset(?1, ?2, ?3)", account.value(), secret.sha256(), at(expiry))
        .getResultList();
  }

  Optional<UserId> resetPassword(Secret secret, String hash, Instant now) {
    return id(ask("select door_reset_password(?1, ?2, ?3)", secret.sha256(), hash, at(now)));
  }

  Optional<InvitationView> invitation(Secret secret, Instant now) {
    return rows(
            "select email, shown_name, council_name, has_account from door_invitation(?1, ?2)",
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
    return id(
        ask(
            "select door_accept_invitation(?1, ?2, ?3, ?4, ?5, ?6)",
            secret.sha256(),
            email,
            name,
            hash,
            today,
            at(now)));
  }

  void park(UUID form, UserId whose, String portal, Parked parked, Instant now) {
    ask(
            "call door_park(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
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
    return rows(
            "select path, content_type, body from door_take_parked(?1, ?2, ?3)",
            form,
            whose.value(),
            portal)
        .stream()
        .map(r -> new Parked((String) r[0], (String) r[1], (byte[]) r[2]))
        .findFirst();
  }

  private Query ask(String sql, Object... arguments) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < arguments.length; i++) query.setParameter(i + 1, arguments[i]);
    return query;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Object... arguments) {
    return ask(sql, arguments).getResultList();
  }

  private static Optional<UserId> id(Query query) {
    return Optional.ofNullable((UUID) query.getSingleResult()).map(UserId::new);
  }

  private static UserId user(Object id) {
    return new UserId((UUID) id);
  }

  private static Object at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
