package ua.opencities.report.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class FeeViews {
  private static final String OF_YEAR = "report_fees(?1, ?2) f";

  /** Of the year that ?1 asks for. */
  static final String HINDERED =
      "exists (select from fee_obstacle_told b"
          + " where b.council_id = f.council_id and b.year = ?1 and b.until is null)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<FeeReportLine> byOblast(int year, LocalDate today) {
    var rows =
        database
            .createNativeQuery(
                "select o.code, o.name, o.name_en, count(*) filter (where f.charged > 0),"
                    + " coalesce(sum(f.charged), 0.00), coalesce(sum(f.paid), 0.00),"
                    + " coalesce(sum(f.charged - f.paid), 0.00), coalesce(sum(f.overdue), 0.00),"
                    + " coalesce(sum(f.charged - f.paid) filter (where "
                    + HINDERED
                    + "), 0.00),"
                    + " count(*) filter (where f.programme = 'DRAFT'),"
                    + " count(*) filter (where f.programme = 'AGREED'),"
                    + " count(*) filter (where f.programme = 'APPROVED')"
                    + " from oblast o left join "
                    + OF_YEAR
                    + " on f.oblast_code = o.code"
                    + " where f.council_id is not null or exists (select from membership m"
                    + "   join council c on c.id = m.council_id where c.oblast_code = o.code"
                    + "   and m.member_since is not null)"
                    + " group by o.code, o.name, o.name_en order by o.name")
            .setParameter(1, year)
            .setParameter(2, today)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new FeeReportLine(
                    r.text(),
                    r.text(),
                    r.text(),
                    new FeeFigures(
                        r.number(),
                        r.money(),
                        r.money(),
                        r.money(),
                        r.money(),
                        r.money(),
                        r.number(),
                        r.number(),
                        r.number())))
        .toList();
  }

  List<FeeReportRow> rows(int year, Optional<String> oblast, FeeFigure figure, LocalDate today) {
    var rows =
        database
            .createNativeQuery(
                "select f.council_id, f.council_name, f.oblast, f.number, f.due_on, f.charged, f.paid,"
                    + " f.overdue, f.programme, (select string_agg(o.kind || ' ' || o.since, ',' order by o.since)"
                    + "   from fee_obstacle_told o where o.council_id = f.council_id and o.year = ?1"
                    + "   and o.until is null) from "
                    + OF_YEAR
                    + " where (?3 = '' or f.oblast_code = ?3) and f."
                    + figure.condition
                    + " order by f.council_name, f.council_id")
            .setParameter(1, year)
            .setParameter(2, today)
            .setParameter(3, oblast.orElse(""))
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new FeeReportRow(
                    new CouncilId(r.id()),
                    r.text(),
                    r.text(),
                    r.textIfAny(),
                    r.dayIfAny(),
                    r.money(),
                    r.money(),
                    r.money(),
                    r.textIfAny(),
                    obstacles(r.textIfAny())))
        .toList();
  }

  private static List<FeeReportRow.Obstacle> obstacles(Optional<String> told) {
    return Arrays.stream(told.orElse("").split(","))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split(" "))
        .map(each -> new FeeReportRow.Obstacle(each[0], LocalDate.parse(each[1])))
        .toList();
  }

  List<NeighbourFee> neighbours(CouncilId council, int year, int most, LocalDate today) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, council_name, charged, paid, overdue"
                    + " from report_neighbours(?1, ?2, ?3, ?4)")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .setParameter(3, most)
            .setParameter(4, today)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r -> new NeighbourFee(new CouncilId(r.id()), r.text(), r.money(), r.money(), r.money()))
        .toList();
  }
}
