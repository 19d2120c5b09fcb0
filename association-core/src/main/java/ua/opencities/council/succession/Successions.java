package ua.opencities.council.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Successions {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Succession succession) {
    database.persist(succession);
    database.flush();
  }

  List<SuccessorView> after(CouncilId council) {
    return Row.of(
            database
                .createNativeQuery(
                    "select c.id, c.name, s.kind, s.happened_on, s.act from council_succession s"
                        + " join council c on c.id = s.council_id"
                        + " where s.predecessor_id = ?1 order by s.happened_on desc, c.name")
                .setParameter(1, council.value())
                .getResultList())
        .stream()
        .map(
            row ->
                new SuccessorView(
                    new CouncilId(row.id()),
                    row.text(),
                    SuccessionKind.valueOf(row.text()),
                    row.day(),
                    row.text()))
        .toList();
  }

  /** Whether there was one. */
  boolean removeOf(CouncilId council, UUID inheritanceLine) {
    return database
            .createQuery(
                "delete from Succession s where s.councilId = :council and s.inheritanceLine = :line")
            .setParameter("council", council)
            .setParameter("line", inheritanceLine)
            .executeUpdate()
        > 0;
  }

  List<Succession> of(CouncilId council) {
    return database
        .createQuery(
            "select s from Succession s where s.councilId = :council order by s.happenedOn desc",
            Succession.class)
        .setParameter("council", council)
        .getResultList();
  }
}
