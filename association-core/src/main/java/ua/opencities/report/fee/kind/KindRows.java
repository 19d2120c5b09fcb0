package ua.opencities.report.fee.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.shared.Row;

/** Reads {@code report_fees_by_kind}. */
@ApplicationScoped
class KindRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<KindOfOblast> of(int year, LocalDate today) {
    var rows =
        database
            .createNativeQuery(
                "select kind, tariff, oblast_code, oblast, oblast_en, councils, charged, paid,"
                    + " overdue from report_fees_by_kind(?1, ?2)"
                    + " order by array_position(array['ANNUAL', 'ENTRY', 'TARGETED'], kind), tariff,"
                    + " oblast collate \"uk-x-icu\"")
            .setParameter(1, year)
            .setParameter(2, today)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new KindOfOblast(
                    new FeeKind(r.text(), r.text()),
                    r.text(),
                    r.text(),
                    r.text(),
                    new KindFigures(r.count(), r.money(), r.money(), r.money())))
        .toList();
  }
}
