package ua.opencities.fee.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers that people read: 1, 2, 3 … for each series and year without a gap. The row of the series
 * stays locked until the transaction ends, so whoever rolls back gives the number back.
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
}
