package ua.opencities.fee.correction.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class KeptCorrections {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Kept get(CorrectionId id) {
    var rows =
        database
            .createNativeQuery("select council_id, frozen, made_at from correction where id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Kept(new CouncilId(r.id()), r.text(), r.instant()))
        .findFirst()
        .orElseThrow(() -> new NotFound("correction"));
  }

  record Kept(CouncilId council, String frozen, Instant madeAt) {}
}
