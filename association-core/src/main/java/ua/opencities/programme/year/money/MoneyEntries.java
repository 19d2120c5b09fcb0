package ua.opencities.programme.year.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

  Ledger ledger(CouncilYear of) {
    return new Ledger(
        database
            .createQuery(
                "select m from MoneyEntry m where m.council = :council and m.year = :year"
                    + " order by m.place",
                MoneyEntry.class)
            .setParameter("council", of.council().value())
            .setParameter("year", of.year())
            .getResultList());
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
                "select council_id, year from programme_year_sums"
                    + " where year < ?1 and legal - paid <> lapsed order by year, council_id")
            .setParameter(1, before)
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new CouncilYear(new CouncilId(row.id()), row.number()))
        .toList();
  }
}
