package ua.opencities.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ChosenCouncils {
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<CouncilId> after(JobId job, Optional<String> council, int most) {
    List<?> found =
        database
            .createNativeQuery(
                "select council_id from job_council where job_id = ?1 and council_id > ?2"
                    + " order by council_id limit ?3")
            .setParameter(1, job.value())
            .setParameter(2, council.map(UUID::fromString).orElse(NONE))
            .setParameter(3, most)
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }
}
