package ua.opencities.reminder.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;

@ApplicationScoped
class Policies {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @throws GroupHasPolicy when there is one for these invoices already
   */
  void add(PolicyId id, Scope scope, Actor by, Instant at) {
    int added =
        database
            .createNativeQuery(
                "insert into reminder_policy (id, tariff_kind, oblast_code, council_kind, kept_by,"
                    + " kept_by_shown, kept_at, tariff_id, attribute_id, attribute_choice,"
                    + " attribute_yes) values (?1, nullif(?2, ''), nullif(?3, ''),"
                    + " nullif(?4, ''), ?5, ?6, ?7, nullif(?8, '')::uuid,"
                    + " nullif(?9, '')::uuid, nullif(?10, '')::uuid, nullif(?11, '')::boolean)"
                    + " on conflict do nothing")
            .setParameter(1, id.value())
            .setParameter(2, scope.kind().map(Enum::name).orElse(""))
            .setParameter(3, scope.oblast().orElse(""))
            .setParameter(4, scope.council().map(Enum::name).orElse(""))
            .setParameter(5, by.name())
            .setParameter(6, by.shown())
            .setParameter(7, at.atOffset(ZoneOffset.UTC))
            .setParameter(8, word(scope.tariff()))
            .setParameter(9, word(scope.trait().map(Trait::attribute)))
            .setParameter(10, word(scope.trait().flatMap(Trait::choice)))
            .setParameter(
                11, word(scope.trait().filter(it -> it.choice().isEmpty()).map(Trait::yes)))
            .executeUpdate();
    if (added == 0) throw new GroupHasPolicy();
  }

  private static String word(Optional<?> named) {
    return named.map(Object::toString).orElse("");
  }

  /**
   * @throws SomeoneElseChanged when it was changed or dropped since
   */
  void change(PolicyId id, long seen, Actor by, Instant at) {
    int changed =
        database
            .createNativeQuery(
                "update reminder_policy set kept_by = ?3, kept_by_shown = ?4, kept_at = ?5,"
                    + " version = version + 1 where id = ?1 and version = ?2")
            .setParameter(1, id.value())
            .setParameter(2, seen)
            .setParameter(3, by.name())
            .setParameter(4, by.shown())
            .setParameter(5, at.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (changed == 0) throw new SomeoneElseChanged();
  }

  void steps(PolicyId id, List<ReminderStep> steps) {
    database
        .createNativeQuery("delete from reminder_step where policy_id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
    for (ReminderStep step : steps)
      database
          .createNativeQuery(
              "insert into reminder_step (policy_id, days, by_mail, by_letter, recipients)"
                  + " values (?1, ?2, ?3, ?4, ?5)")
          .setParameter(1, id.value())
          .setParameter(2, step.days())
          .setParameter(3, step.mail())
          .setParameter(4, step.letter())
          .setParameter(5, step.words())
          .executeUpdate();
  }

  void drop(PolicyId id) {
    int dropped =
        database
            .createNativeQuery("delete from reminder_policy where id = ?1")
            .setParameter(1, id.value())
            .executeUpdate();
    if (dropped == 0) throw new NotFound("reminder policy");
  }

  Schedule schedule() {
    Object[] kept =
        (Object[])
            database
                .createNativeQuery("select automatic, hour from reminder_schedule")
                .getSingleResult();
    return new Schedule((Boolean) kept[0], ((Number) kept[1]).intValue());
  }

  void schedule(Schedule schedule) {
    database
        .createNativeQuery("update reminder_schedule set automatic = ?1, hour = ?2")
        .setParameter(1, schedule.automatic())
        .setParameter(2, schedule.hour())
        .executeUpdate();
  }
}
