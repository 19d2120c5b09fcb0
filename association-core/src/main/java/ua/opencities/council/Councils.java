package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.council.code.EdrpouTaken;
import ua.opencities.council.code.Katottg;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Councils {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Council council) {
    database.persist(council);
    writeCodes(council);
  }

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

  /**
   * @throws CouncilMergedAway when another row stands for it
   */
  Council getToChange(CouncilId id) {
    Council council = get(id);
    database.lock(council, LockModeType.PESSIMISTIC_WRITE);
    refuseMerged(council);
    return council;
  }

  /** For what stands beside its row: whoever has the council before their eyes is told of it. */
  void touch(Council council) {
    database.lock(council, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  void refuseMerged(Council council) {
    council
        .mergedInto()
        .ifPresent(
            into -> {
              throw new CouncilMergedAway(council.name(), get(into).name());
            });
  }

  /** As it is once nobody else changes it. */
  Council held(CouncilId id) {
    Council council = get(id);
    database.refresh(council, LockModeType.PESSIMISTIC_WRITE);
    return council;
  }

  Council readAgain(CouncilId id) {
    Council council = get(id);
    database.refresh(council);
    return council;
  }

  void write() {
    database.flush();
  }

  /**
   * @throws CouncilCodeTaken also when another council took the code at this very moment
   * @throws EdrpouTaken when it is the only code of another, too
   */
  void writeCodes(Council council) {
    try {
      database.flush();
    } catch (PersistenceException refused) {
      for (Throwable each = refused; each != null; each = each.getCause()) {
        String said = String.valueOf(each.getMessage());
        if (said.contains("council_katottg_is_unique"))
          throw new CouncilCodeTaken(council.katottg().orElseThrow());
        if (said.contains("council_edrpou_is_the_code_of_one"))
          throw new EdrpouTaken(council.details().edrpou().orElseThrow().value());
      }
      throw refused;
    }
  }

  boolean knows(Katottg code) {
    return !database
        .createQuery("select 1 from Council c where c.katottg = :code")
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
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
}
