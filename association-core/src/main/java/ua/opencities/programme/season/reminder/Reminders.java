package ua.opencities.programme.season.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

@ApplicationScoped
class Reminders {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** False when somebody reminded the council today; of two at once one is told so. */
  boolean keep(Reminder it) {
    return database
            .createNativeQuery(
                "insert into programme_season_reminder (id, council_id, year, sent_on, step,"
                    + " due_on, letters, reminded_by, reminded_by_shown, reminded_at) values (?1,"
                    + " ?2, ?3, ?4, ?5, cast(nullif(?6, '') as date), ?7, ?8, ?9, ?10) on conflict"
                    + " on constraint one_reminder_a_day do nothing")
            .setParameter(1, UUID.randomUUID())
            .setParameter(2, it.council().id().value())
            .setParameter(3, it.year())
            .setParameter(4, it.on())
            .setParameter(5, it.council().next().step().name())
            .setParameter(6, it.council().next().by().map(LocalDate::toString).orElse(""))
            .setParameter(7, it.letters())
            .setParameter(8, it.by().name())
            .setParameter(9, it.by().shown())
            .setParameter(10, it.at().atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
