package ua.opencities.admission.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Opinions {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<Opinion> of(CouncilId council) {
    List<?> rows =
        database
            .createNativeQuery(
                "select by_shown, verdict, words, at from admission_opinion where council_id = ?1"
                    + " order by at desc")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Opinion(r.text(), Verdict.valueOf(r.text()), r.textIfAny(), r.instant()))
        .toList();
  }

  UUID add(CouncilId council, Actor by, Verdict verdict, Optional<String> words, Instant at) {
    UUID id = UUID.randomUUID();
    database
        .createNativeQuery(
            "insert into admission_opinion (id, council_id, by_whom, by_shown, verdict, words, at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, id)
        .setParameter(2, council.value())
        .setParameter(3, by.name())
        .setParameter(4, by.shown())
        .setParameter(5, verdict.name())
        .setParameter(6, words.orElse(null))
        .setParameter(7, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return id;
  }
}
