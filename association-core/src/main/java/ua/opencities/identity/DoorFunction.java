package ua.opencities.identity;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.UserId;

/**
 * How the stores of this room call the database's door_… functions: what may be asked before a
 * council is known.
 */
public final class DoorFunction {
  private DoorFunction() {}

  public static Query given(Query query, Object... arguments) {
    for (int i = 0; i < arguments.length; i++) query.setParameter(i + 1, arguments[i]);
    return query;
  }

  @SuppressWarnings("unchecked")
  public static List<Object[]> rows(Query query, Object... arguments) {
    return given(query, arguments).getResultList();
  }

  /** The one person of the answer, or nobody. */
  public static Optional<UserId> user(Query query) {
    return Optional.ofNullable((UUID) query.getSingleResult()).map(UserId::new);
  }

  /** As PostgreSQL's timestamptz takes it. */
  public static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
