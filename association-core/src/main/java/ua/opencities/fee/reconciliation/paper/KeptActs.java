package ua.opencities.fee.reconciliation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class KeptActs {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Kept get(ReconciliationId id) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, frozen, drawn_at from reconciliation_act where id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Kept(new CouncilId(r.id()), r.text(), r.instant()))
        .findFirst()
        .orElseThrow(() -> new NotFound("reconciliation act"));
  }

  record Kept(CouncilId council, String frozen, Instant drawnAt) {}
}
