package ua.opencities.programme.issue;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** The programmes whose years hold one year, council by council in the order of their ids. */
@ApplicationScoped
class YearProgrammes {
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** How many councils have one. */
  long councils(int year) {
    Object count =
        database
            .createNativeQuery(
                "select count(distinct council_id) from programme_in_register"
                    + " where state <> 'GIVEN_UP' and ?1 between from_year and to_year")
            .setParameter(1, year)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * @param after a council, itself left out; empty for the beginning
   */
  List<CouncilId> councilsAfter(int year, Optional<String> after, int most) {
    List<?> found =
        database
            .createNativeQuery(
                "select distinct council_id from programme_in_register"
                    + " where state <> 'GIVEN_UP' and ?1 between from_year and to_year and council_id > ?2"
                    + " order by council_id limit ?3")
            .setParameter(1, year)
            .setParameter(2, after.map(UUID::fromString).orElse(NONE))
            .setParameter(3, most)
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }

  /** Of these councils; each programme's edition in force, or on its way, before its amendment. */
  List<Line> of(Collection<CouncilId> councils, int year) {
    var rows =
        database
            .createNativeQuery(
                "select each.id, p.council_id, o.name, each.id is distinct from p.id"
                    + " from programme_in_register p join oblast o on o.code = p.oblast_code"
                    + " cross join lateral (values (p.id), (p.amendment_id)) each(id)"
                    + " where p.council_id = any(string_to_array(nullif(?1, ''), ',')::uuid[])"
                    + " and p.state <> 'GIVEN_UP' and ?2 between p.from_year and p.to_year and each.id is not null"
                    + " order by p.council_id, p.from_year, p.id, 4")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .setParameter(2, year)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            row ->
                new Line(new ProgrammeId(row.id()), new CouncilId(row.id()), row.text(), row.yes()))
        .toList();
  }

  record Line(ProgrammeId id, CouncilId councilId, String oblast, boolean amendment) {}
}
