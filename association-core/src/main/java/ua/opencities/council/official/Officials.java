package ua.opencities.council.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Officials {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Of two who send the same at once the second waits, and sees what the first has done. */
  void oneAtATime(UUID id) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "official " + id)
        .getSingleResult();
  }

  boolean isKnown(UUID id) {
    return database.find(Official.class, id) != null;
  }

  void add(Official official) {
    database.persist(official);
    database.flush();
  }

  void remove(Official official) {
    database.remove(official);
    database.flush();
  }

  Official get(UUID id) {
    return Optional.ofNullable(database.find(Official.class, id))
        .orElseThrow(() -> new NotFound("official"));
  }

  List<OfficialView> of(CouncilId council) {
    return database
        .createQuery("select o from Official o where o.councilId = :council", Official.class)
        .setParameter("council", council)
        .getResultStream()
        .map(Official::view)
        .sorted(
            Comparator.comparing(OfficialView::position)
                .thenComparing(o -> o.term().from(), Comparator.reverseOrder()))
        .toList();
  }

  Map<CouncilId, List<OfficialView>> in(OfficialPosition position) {
    return database
        .createQuery("select o from Official o where o.position = :position", Official.class)
        .setParameter("position", position)
        .getResultStream()
        .collect(groupingBy(Official::councilId, mapping(Official::view, toList())));
  }

  List<OfficialView> inOffice(CouncilId council, LocalDate day) {
    return of(council).stream().filter(o -> o.term().contains(day)).toList();
  }
}
