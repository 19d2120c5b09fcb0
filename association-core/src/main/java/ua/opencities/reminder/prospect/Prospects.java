package ua.opencities.reminder.prospect;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;

@ApplicationScoped
class Prospects {
  private static final String COLUMNS =
      "select council_id, council_name, oblast, oblast_en, invoice_id, number, year, kind,"
          + " due_on, agreed_on, outstanding, days, by_mail, by_letter, recipients,"
          + " people, next_on, rests_until, reason, sent_at, outcome, policy_id";
  private static final String ASKED =
      " from reminders_of(?1) where outcome = any(string_to_array(?2, ' '))"
          + " and (?3 = '' or oblast_code = ?3) and (search_key like '%' || ?4 || '%'"
          + "   or number = ?5)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<Prospect> page(LocalDate day, ProspectSearch search) {
    var total = asked("select count(*)" + ASKED, day, search).getSingleResult();
    var rows =
        asked(
                COLUMNS + ASKED + " order by " + search.sort().sql() + search.page().limit(),
                day,
                search)
            .getResultList();
    var items = Row.of(rows).stream().map(ProspectRow::read).toList();
    return new Page<>(
        items, ((Number) total).longValue(), search.page().number(), search.page().size());
  }

  Map<Outcome, Long> counts(LocalDate day) {
    var rows =
        database
            .createNativeQuery("select outcome, count(*) from reminders_of(?1) group by outcome")
            .setParameter(1, day)
            .getResultList();
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Row r : Row.of(rows)) counts.put(Outcome.valueOf(r.text()), r.count());
    return counts;
  }

  List<Prospect> going(LocalDate day, int most) {
    var rows =
        database
            .createNativeQuery(
                COLUMNS
                    + " from reminders_of(?1) where outcome = 'GOES'"
                    + " order by council_id, invoice_id, due_on limit "
                    + most)
            .setParameter(1, day)
            .getResultList();
    return Row.of(rows).stream().map(ProspectRow::read).toList();
  }

  List<Prospect> stillGoing(LocalDate day, Collection<UUID> invoices) {
    var rows =
        database
            .createNativeQuery(
                COLUMNS
                    + " from reminders_of(?1) where outcome = 'GOES'"
                    + " and invoice_id = any(string_to_array(?2, ',')::uuid[])"
                    + " order by council_id, invoice_id, due_on")
            .setParameter(1, day)
            .setParameter(2, joined(invoices))
            .getResultList();
    return Row.of(rows).stream().map(ProspectRow::read).toList();
  }

  /** Of each council, invoice and due day. */
  List<Row> people(LocalDate day, Collection<UUID> invoices) {
    var rows =
        database
            .createNativeQuery(
                "select r.council_id, r.invoice_id, r.due_on, p.recipient, p.name, p.address"
                    + " from reminders_of(?1) r"
                    + " cross join lateral reminder_people(r.council_id,"
                    + "   coalesce(nullif(r.recipients, ''), 'HEAD'), ?1) p"
                    + " where r.days is not null and r.invoice_id = any(string_to_array(?2, ',')::uuid[])")
            .setParameter(1, day)
            .setParameter(2, joined(invoices))
            .getResultList();
    return Row.of(rows);
  }

  boolean nightOf(LocalDate day) {
    return (Boolean)
        database
            .createNativeQuery(
                "select exists (select from reminder_round where asked = 'NIGHT' and day = ?1)")
            .setParameter(1, day)
            .getSingleResult();
  }

  private Query asked(String sql, LocalDate day, ProspectSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, day)
        .setParameter(2, search.outcomes())
        .setParameter(3, search.oblast().orElse(""))
        .setParameter(4, SearchKey.of(search.words()))
        .setParameter(5, search.words());
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(","));
  }
}
