package ua.opencities.notification.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;

@ApplicationScoped
class MailboxRow {
  /** After this long without a sign of life another node goes on. */
  private static final String HOLD = "clock_timestamp() + interval '2 minutes'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  boolean begin(UUID claim, String source, int minutes) {
    return database
            .createNativeQuery(
                "update delivery_mailbox set claim = ?1, begun_at = clock_timestamp(),"
                    + " held_until = "
                    + HOLD
                    + ", asked_at = null, last_taken = 0, last_skipped = 0, last_left = 0,"
                    + " uid_passed = case when source = ?2 then uid_passed else 0 end,"
                    + " uid_validity = case when source = ?2 then uid_validity end, source = ?2"
                    + " where coalesce(held_until < clock_timestamp(), true)"
                    + " and (asked_at is not null or source is distinct from ?2 or"
                    + " coalesce(begun_at < clock_timestamp() - make_interval(mins => ?3), true))")
            .setParameter(1, claim)
            .setParameter(2, source)
            .setParameter(3, minutes)
            .executeUpdate()
        == 1;
  }

  long passed(UUID claim, long uidValidity) {
    database
        .createNativeQuery(
            "update delivery_mailbox set uid_validity = ?2,"
                + " uid_passed = case when uid_validity = ?2 then uid_passed else 0 end"
                + " where claim = ?1")
        .setParameter(1, claim)
        .setParameter(2, uidValidity)
        .executeUpdate();
    return ((Number)
            database.createNativeQuery("select uid_passed from delivery_mailbox").getSingleResult())
        .longValue();
  }

  boolean pass(UUID claim, long uid, Looked looked) {
    return database
            .createNativeQuery(
                "update delivery_mailbox set uid_passed = ?2, held_until = "
                    + HOLD
                    + ", taken = taken + (?3 = 'TAKEN')::integer,"
                    + " known = known + (?3 = 'KNOWN')::integer,"
                    + " skipped = skipped + (?3 = 'SKIPPED')::integer,"
                    + " left_alone = left_alone + (?3 = 'LEFT')::integer,"
                    + " last_taken = last_taken + (?3 = 'TAKEN')::integer,"
                    + " last_skipped = last_skipped + (?3 = 'SKIPPED')::integer,"
                    + " last_left = last_left + (?3 = 'LEFT')::integer where claim = ?1")
            .setParameter(1, claim)
            .setParameter(2, uid)
            .setParameter(3, looked.name())
            .executeUpdate()
        == 1;
  }

  boolean end(UUID claim, Optional<MailboxProblem> problem, String said, Instant at) {
    return database
            .createNativeQuery(
                "update delivery_mailbox set claim = null, held_until = null, read_at = ?2,"
                    + " problem = nullif(?3, ''), problem_said = nullif(?4, ''), failing_since ="
                    + " case when ?3 <> '' then coalesce(failing_since, ?2) end where claim = ?1")
            .setParameter(1, claim)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .setParameter(3, problem.map(Enum::name).orElse(""))
            .setParameter(4, said)
            .executeUpdate()
        == 1;
  }

  void ask() {
    database
        .createNativeQuery("update delivery_mailbox set asked_at = clock_timestamp()")
        .executeUpdate();
  }

  MailboxView view(Optional<MailboxSettings> settings, Optional<String> misread) {
    var rows =
        database
            .createNativeQuery(
                "select asked_at is not null or coalesce(held_until > clock_timestamp(), false),"
                    + " read_at, problem, problem_said, failing_since, taken, skipped, left_alone,"
                    + " last_taken, last_skipped, last_left from delivery_mailbox")
            .getResultList();
    Row r = Row.of(rows).get(0);
    return new MailboxView(
        settings,
        misread,
        r.yes(),
        r.instantIfAny(),
        r.textIfAny().map(MailboxProblem::valueOf),
        r.textIfAny().orElse(""),
        r.instantIfAny(),
        new MailboxView.Counted(r.count(), r.count(), r.count()),
        new MailboxView.Counted(r.count(), r.count(), r.count()));
  }
}
