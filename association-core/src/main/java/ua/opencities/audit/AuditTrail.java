package ua.opencities.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.DomainEvents;

/** Writes in the transaction of the deed: if the line cannot be written, the deed is undone. */
@ApplicationScoped
class AuditTrail {
  /** Kept: the provider is looked for anew by each {@code Json.create…}, half a millisecond. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  void keep(@Observes DomainEvent event) {
    keep(List.of(event));
  }

  void keep(@Observes DomainEvents events) {
    keep(events.all());
  }

  private void keep(List<? extends DomainEvent> events) {
    var rows = JSON.createArrayBuilder();
    events.forEach(event -> rows.add(row(event)));
    database
        .createNativeQuery(
            "insert into audit_entry (at, by_whom, what, council_id, subject, details)"
                + " select ?1, e.* from jsonb_to_recordset(cast(?2 as jsonb)) as"
                + " e(by_whom text, what text, council_id uuid, subject uuid, details jsonb)")
        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(2, rows.build().toString())
        .executeUpdate();
  }

  private static JsonObjectBuilder row(DomainEvent event) {
    var details = JSON.createObjectBuilder();
    event.details().forEach(details::add);
    var row =
        JSON.createObjectBuilder()
            .add("by_whom", event.by())
            .add("what", event.name())
            .add("subject", event.subject().toString())
            .add("details", details);
    event.councilId().ifPresent(council -> row.add("council_id", council.toString()));
    return row;
  }
}
