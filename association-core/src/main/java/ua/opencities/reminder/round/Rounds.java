package ua.opencities.reminder.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.job.JobId;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;

@ApplicationScoped
class Rounds {
  private static final String COLUMNS =
      "select r.id, r.day, r.asked, r.job_id, r.asked_by_shown, r.asked_at, r.ended_at,"
          + " (select count(*) from reminder_notice n where n.round_id = r.id),"
          + " (select count(n.letter_id) from reminder_notice n where n.round_id = r.id) as letters,"
          + " (select count(*) from reminder_mail m join reminder_notice n on n.id = m.notice_id"
          + "   where n.round_id = r.id) as mails from reminder_round r";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** False when another node has begun the night's round: the index lets one of them through. */
  boolean begin(RoundId id, LocalDate day, Asked asked, Actor by, Instant at) {
    return database
            .createNativeQuery(
                "insert into reminder_round (id, day, asked, asked_by, asked_by_shown, asked_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
            .setParameter(1, id.value())
            .setParameter(2, day)
            .setParameter(3, asked.name())
            .setParameter(4, by.name())
            .setParameter(5, by.shown())
            .setParameter(6, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  void workedBy(RoundId id, JobId job) {
    // the job was just made, and nothing tells the provider that the row points at it
    database.flush();
    database
        .createNativeQuery("update reminder_round set job_id = ?2 where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, job.value())
        .executeUpdate();
  }

  void end(RoundId id, Instant at) {
    database
        .createNativeQuery("update reminder_round set ended_at = ?2 where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Of two people who ask at one moment the second waits, and sees the first one's round. */
  void standInLine() {
    database.createNativeQuery("select id from reminder_schedule for update").getSingleResult();
  }

  /** A person's, that is not done. */
  Optional<RoundView> open(LocalDate day) {
    return views(
            COLUMNS
                + " where r.ended_at is null and r.asked = 'NOW' and r.day = ?1"
                + " order by r.asked_at desc limit 1",
            day)
        .stream()
        .findFirst();
  }

  Optional<RoundView> one(RoundId id) {
    return views(COLUMNS + " where r.id = ?1", id.value()).stream().findFirst();
  }

  Page<RoundView> page(Page.Request page) {
    var total = database.createNativeQuery("select count(*) from reminder_round").getSingleResult();
    return new Page<>(
        views(COLUMNS + " where ?1 = 0 order by r.asked_at desc, r.id" + page.limit(), 0),
        ((Number) total).longValue(),
        page.number(),
        page.size());
  }

  private List<RoundView> views(String sql, Object value) {
    var rows = database.createNativeQuery(sql).setParameter(1, value).getResultList();
    return Row.of(rows).stream().map(Rounds::view).toList();
  }

  private static RoundView view(Row r) {
    return new RoundView(
        new RoundId(r.id()),
        r.day(),
        Asked.valueOf(r.text()),
        r.idIfAny().map(JobId::new),
        r.text(),
        r.instant(),
        r.instantIfAny(),
        r.count(),
        r.count(),
        r.count());
  }

  /** Kept before anything is said, while the account is held. */
  void keep(UUID id, SentNotice it, RoundId round, Actor by, LocalDate on, Instant at) {
    database
        .createNativeQuery(
            "insert into reminder_notice (id, council_id, invoice_id, due_on, days,"
                + " outstanding, letter_id, round_id, sent_on, sent_at, sent_by, attempt)"
                + " values (?1, ?2,"
                + " ?3, ?4, ?5, cast(?6 as numeric), nullif(?7, '')::uuid, ?8, ?9, ?10, ?11,"
                // the one before did not arrive
                + " (select count(*) + 1 from reminder_notice where council_id = ?2"
                + "   and invoice_id = ?3 and due_on = ?4 and days = ?5))")
        .setParameter(1, id)
        .setParameter(2, it.prospect().council().value())
        .setParameter(3, it.prospect().invoice().value())
        .setParameter(4, it.prospect().dueOn())
        .setParameter(5, it.days())
        .setParameter(6, it.prospect().outstanding().decimal())
        .setParameter(7, it.letter().map(letter -> letter.id().toString()).orElse(""))
        .setParameter(8, round.value())
        .setParameter(9, on)
        .setParameter(10, at.atOffset(ZoneOffset.UTC))
        .setParameter(11, by.name())
        .executeUpdate();
    for (var mail : it.mails())
      database
          .createNativeQuery(
              "insert into reminder_mail (id, council_id, notice_id, recipient, to_name,"
                  + " to_address, state, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6, 'QUEUED', ?7)")
          .setParameter(1, mail.id())
          .setParameter(2, it.prospect().council().value())
          .setParameter(3, id)
          .setParameter(4, mail.as().name())
          .setParameter(5, mail.name())
          .setParameter(6, mail.address())
          .setParameter(7, at.atOffset(ZoneOffset.UTC))
          .executeUpdate();
  }
}
