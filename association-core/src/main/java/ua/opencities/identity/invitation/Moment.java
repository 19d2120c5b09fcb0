package ua.opencities.identity.invitation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A timestamptz of a native query: the provider gives one type or the other. */
final class Moment {
  private Moment() {}

  static Instant of(Object value) {
    return value instanceof OffsetDateTime offset
        ? offset.toInstant()
        : ((Timestamp) value).toInstant();
  }
}
