package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.code.Katottg;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Councils {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Object row) {
    database.persist(row);
    database.flush();
  }

  /**
   * @throws NotFound also when the row security hides it
   */
  Council get(CouncilId id) {
    return Optional.ofNullable(database.find(Council.class, id.value()))
        .orElseThrow(() -> new NotFound("council"));
  }

  Council getToChange(CouncilId id) {
    Council council = get(id);
    database.lock(council, LockModeType.PESSIMISTIC_WRITE);
    return council;
  }

  boolean knows(Katottg code) {
    return !database
        .createQuery("select 1 from Council c where c.katottg = :code")
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
  }

  Optional<Oblast> oblast(String code) {
    return Optional.ofNullable(database.find(Oblast.class, code));
  }

  List<Oblast> oblasts() {
    return database
        .createQuery("select o from Oblast o order by o.name", Oblast.class)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  List<CouncilChoice> choices() {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select c.id, c.name, o.name from council c join oblast o on o.code = c.oblast_code"
                    + " order by c.name, o.name")
            .getResultList();
    return rows.stream()
        .map(r -> new CouncilChoice((UUID) r[0], (String) r[1], (String) r[2]))
        .toList();
  }

  Map<GrammaticalCase, NameCorrection> corrections(CouncilId id) {
    return database
        .createQuery(
            "select n from NameCorrection n where n.councilId = :council", NameCorrection.class)
        .setParameter("council", id)
        .getResultStream()
        .collect(Collectors.toMap(NameCorrection::grammaticalCase, n -> n));
  }

  void remove(NameCorrection correction) {
    database.remove(correction);
  }

  List<String> formerNames(CouncilId id) {
    return predecessors(id).stream().map(each -> each.view().predecessor()).distinct().toList();
  }

  List<Succession> predecessors(CouncilId id) {
    return database
        .createQuery(
            "select s from Succession s where s.councilId = :council order by s.happenedOn desc",
            Succession.class)
        .setParameter("council", id)
        .getResultList();
  }
}
