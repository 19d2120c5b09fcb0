package ua.opencities.fee.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.opencities.shared.Row;

/**
 * Numbers that people read: 1, 2, 3 … or on from the first one that was set, for each series and
 * year without a gap. The row of the series stays locked until the transaction ends, so whoever
 * rolls back gives the number back.
 */
@ApplicationScoped
class NumberSeries {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  int next(String series, int year, int many) {
    return ((Number)
                database
                    .createNativeQuery(
                        "insert into number_series(series, year, last) values (?1, ?2, ?3)"
                            + " on conflict (series, year) do update set last = number_series.last + ?3"
                            + " returning last")
                    .setParameter(1, series)
                    .setParameter(2, year)
                    .setParameter(3, many)
                    .getSingleResult())
            .intValue()
        - many
        + 1;
  }

  /** Whether it was not too late: only a series that gave no number yet may begin elsewhere. */
  boolean beginWith(String series, int year, int first) {
    return !database
        .createNativeQuery(
            "insert into number_series(series, year, last, begins_with) values (?1, ?2, ?3 - 1, ?3)"
                + " on conflict (series, year) do update set last = ?3 - 1, begins_with = ?3"
                + " where number_series.last < number_series.begins_with returning last")
        .setParameter(1, series)
        .setParameter(2, year)
        .setParameter(3, first)
        .getResultList()
        .isEmpty();
  }

  int last(String series, int year) {
    return ((Number)
            database
                .createNativeQuery("select last from number_series where series = ?1 and year = ?2")
                .setParameter(1, series)
                .setParameter(2, year)
                .getSingleResult())
        .intValue();
  }

  List<SeriesView> of(int year) {
    Map<String, SeriesView> known = new HashMap<>();
    var rows =
        database
            .createNativeQuery(
                "select series, begins_with, last from number_series where year = ?1")
            .setParameter(1, year)
            .getResultList();
    for (Row row : Row.of(rows))
      Series.of(row.text())
          .ifPresent(
              series ->
                  known.put(
                      series.code(), new SeriesView(series, year, row.number(), row.number())));
    return Stream.of(Series.values())
        .map(each -> known.getOrDefault(each.code(), new SeriesView(each, year, 1, 0)))
        .toList();
  }
}
