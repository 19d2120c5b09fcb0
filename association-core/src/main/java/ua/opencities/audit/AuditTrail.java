package ua.opencities.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** Writes in the transaction of the deed: if the line cannot be written, the deed is undone. */
@ApplicationScoped
class AuditTrail {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  void keep(@Observes DomainEvent event) {
    var details = Json.createObjectBuilder();
    event.details().forEach(details::add);
    // text and a cast: a null uuid must not travel as a null bytea
    database
        .createNativeQuery(
            "insert into audit_entry (at, by_whom, what, council_id, subject, details)"
                + " values (?1, ?2, ?3, nullif(?4, '')::uuid, ?5, ?6::jsonb)")
        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(2, event.by())
        .setParameter(3, event.name())
        .setParameter(4, event.councilId().map(UUID::toString).orElse(""))
        .setParameter(5, event.subject())
        .setParameter(6, details.build().toString())
        .executeUpdate();
  }
}
