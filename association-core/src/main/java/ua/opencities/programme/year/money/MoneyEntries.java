package ua.opencities.programme.year.money;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.money.ProgrammeMoney.Named;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class MoneyEntries {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * Two who tell of one year at once stand in line, and the second sees what the first told. Who
   * needs two years holds the earlier one first.
   */
  void oneAtATime(CouncilYear of) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "year-money " + of.council() + " " + of.year())
        .getSingleResult();
  }

  YearBook book(CouncilYear of) {
    List<MoneyEntry> rows =
        database
            .createQuery(
                "select m from MoneyEntry m where m.council = :council and m.year = :year"
                    + " order by m.place",
                MoneyEntry.class)
            .setParameter("council", of.council().value())
            .setParameter("year", of.year())
            .getResultList();
    return new YearBook(of, rows, holding(of));
  }

  /** First the programme that the year goes by; drafts have no money of their own yet. */
  private List<UUID> holding(CouncilYear of) {
    List<?> ids =
        database
            .createNativeQuery(
                "select e.first_edition from programme_in_year t"
                    + " join programme e on e.id = t.programme_id"
                    + " where t.council_id = ?1 and t.year = ?2 and t.state in ('AGREED', 'APPROVED')"
                    + " order by t.place")
            .setParameter(1, of.council().value())
            .setParameter(2, of.year())
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** How programmes are called in their newest edition that held, or else in their newest. */
  Map<UUID, Named> named(Collection<UUID> firstEditions) {
    var rows =
        database
            .createNativeQuery(
                "select distinct on (first_edition) first_edition, id, title, from_year, to_year"
                    + " from programme where first_edition = any(string_to_array(?1, ',')::uuid[])"
                    + " order by first_edition, state in ('APPROVED', 'REPEALED') desc, edition desc")
            .setParameter(1, firstEditions.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    Map<UUID, Named> named = new HashMap<>();
    for (Row row : Row.of(rows)) {
      UUID first = row.id();
      named.put(
          first,
          new Named(
              new ProgrammeId(first),
              new ProgrammeId(row.id()),
              row.text(),
              row.number(),
              row.number()));
    }
    return named;
  }

  void add(MoneyEntry entry) {
    database.persist(entry);
    database.flush();
  }

  /** Years before one that ended with something unpaid which has not lapsed as it should. */
  List<CouncilYear> endedOpen(int before) {
    var rows =
        database
            .createNativeQuery(
                "select distinct council_id, year from programme_money_sums"
                    + " where year < ?1 and legal - paid <> lapsed order by year, council_id")
            .setParameter(1, before)
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new CouncilYear(new CouncilId(row.id()), row.number()))
        .toList();
  }
}
