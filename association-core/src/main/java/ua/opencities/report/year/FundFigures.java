package ua.opencities.report.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class FundFigures {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @param programme the first edition of the one that the year goes by; without it all money is
   *     the year's
   */
  YearFunds funds(CouncilId council, int year, Optional<UUID> programme) {
    String whose = programme.isPresent() ? " and coalesce(first_edition, ?3) = ?3" : "";
    var query =
        database
            .createNativeQuery(
                "select coalesce(sum(planned), 0.00), coalesce(sum(legal), 0.00),"
                    + " coalesce(sum(financial), 0.00), coalesce(sum(paid), 0.00),"
                    + " coalesce(sum(lapsed), 0.00), coalesce(sum(registered_again), 0.00)"
                    + " from programme_money_sums where council_id = ?1 and year = ?2"
                    + whose)
            .setParameter(1, council.value())
            .setParameter(2, year);
    programme.ifPresent(first -> query.setParameter(3, first));
    Row r = Row.of(query.getResultList()).get(0);
    return new YearFunds(r.money(), r.money(), r.money(), r.money(), r.money(), r.money());
  }

  /** Whether a finished report tells of it. */
  boolean isReported(CouncilId council, int year, Optional<UUID> programme) {
    String whose = programme.isPresent() ? " and first_edition = ?3" : "";
    var query =
        database
            .createNativeQuery(
                "select exists (select from programme_year_report where council_id = ?1"
                    + " and year = ?2 and state = 'FINAL'"
                    + whose
                    + ")")
            .setParameter(1, council.value())
            .setParameter(2, year);
    programme.ifPresent(first -> query.setParameter(3, first));
    return Boolean.TRUE.equals(query.getSingleResult());
  }
}
