package ua.opencities.letter.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * Outgoing numbers 1, 2, 3 … of each sender and year without a gap. The counter's row stays locked
 * until the transaction ends, so whoever rolls back gives the number back.
 */
@ApplicationScoped
class LetterNumbers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @param sender empty for the association
   * @throws NumberTaken when a changed style makes a number that was given
   */
  GivenNumber next(Optional<CouncilId> sender, int year) {
    int sequence =
        number(
            "insert into letter_counter (council_id, year, last) values (nullif(?1, '')::uuid, ?2, 1)"
                + " on conflict (council_id, year) do update set last = letter_counter.last + 1"
                + " returning last",
            whose(sender),
            year);
    String written = style(sender).written(sequence, year);
    int before =
        number(
            "select count(*) from letter where series_year = ?2 and number = ?3 and case when ?1 = ''"
                + " then sender = 'ASSOCIATION'"
                + " else sender = 'COUNCIL' and council_id::text = ?1 end",
            whose(sender),
            year,
            written);
    if (before > 0) throw new NumberTaken(written);
    return new GivenNumber(year, sequence, written);
  }

  NumberStyle style(Optional<CouncilId> sender) {
    List<?> kept =
        database
            .createNativeQuery(
                "select style from letter_style where council_id is not distinct from"
                    + " nullif(?1, '')::uuid")
            .setParameter(1, whose(sender))
            .getResultList();
    return new NumberStyle(kept.isEmpty() ? NumberStyle.PLAIN : (String) kept.get(0));
  }

  void keep(Optional<CouncilId> sender, NumberStyle style, String by, Instant at) {
    database
        .createNativeQuery(
            "insert into letter_style (council_id, style, kept_by, kept_at)"
                + " values (nullif(?1, '')::uuid, ?2, ?3, ?4)"
                + " on conflict (council_id) do update set style = excluded.style,"
                + " kept_by = excluded.kept_by, kept_at = excluded.kept_at")
        .setParameter(1, whose(sender))
        .setParameter(2, style.style())
        .setParameter(3, by)
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private int number(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    return ((Number) query.getSingleResult()).intValue();
  }

  private static String whose(Optional<CouncilId> sender) {
    return sender.map(CouncilId::toString).orElse("");
  }
}
