package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Memberships {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<Membership> find(CouncilId council) {
    return Optional.ofNullable(database.find(Membership.class, council.value()));
  }

  /** Locked: two people who take a step at once stand in line, and the second sees the first's. */
  Membership toChange(CouncilId council) {
    database
        .createNativeQuery(
            "insert into membership (council_id, standing) values (?1, 'LEAD')"
                + " on conflict (council_id) do nothing")
        .setParameter(1, council.value())
        .executeUpdate();
    return database.find(Membership.class, council.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  void add(MembershipStep step) {
    database.persist(step);
    database.flush();
  }

  int nextPlace(CouncilId council) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(max(place), 0) + 1 from membership_step where council_id = ?1")
                .setParameter(1, council.value())
                .getSingleResult())
        .intValue();
  }

  /** Those that hold, the newest first. */
  List<MembershipStepView> steps(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select id, from_standing, to_standing, body, document, number, adopted_on,"
                    + " effective_on, remarks, file_id, entered_by, entered_by_name, entered_at"
                    + " from membership_step_in_force where council_id = ?1 order by place desc")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new MembershipStepView(
                    r.id(),
                    Standing.valueOf(r.text()),
                    Standing.valueOf(r.text()),
                    new Act(
                        DecidingBody.valueOf(r.text()),
                        ActDocument.valueOf(r.text()),
                        r.textIfAny(),
                        r.day(),
                        r.day(),
                        r.textIfAny(),
                        r.idIfAny()),
                    r.text(),
                    r.text(),
                    r.instant()))
        .toList();
  }

  /** The step that the council took by that succession, unless it was taken back. */
  Optional<UUID> bySuccession(CouncilId council, UUID succession) {
    List<?> ids =
        database
            .createNativeQuery(
                "select s.id from membership_step s join membership_step_in_force f on f.id = s.id"
                    + " where s.council_id = ?1 and s.succession = ?2")
            .setParameter(1, council.value())
            .setParameter(2, succession)
            .getResultList();
    return ids.stream().findFirst().map(UUID.class::cast);
  }

  /** Whether an act of a step that holds was put right. */
  boolean isCorrected(CouncilId council) {
    return !database
        .createNativeQuery(
            "select 1 from membership_step_correction k join membership_step_in_force s"
                + " on s.id = k.step_id where k.council_id = ?1 limit 1")
        .setParameter(1, council.value())
        .getResultList()
        .isEmpty();
  }

  /** One more reading of a step's act. */
  void correct(
      CouncilId council, MembershipStepView step, Act act, String why, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into membership_step_correction (id, step_id, council_id, place, body,"
                + " document, number, adopted_on, file_id, reason, entered_by, entered_by_name,"
                + " entered_at) values (?1, ?2, ?3, (select count(*) + 1 from"
                + " membership_step_correction where step_id = ?2), ?4, ?5, nullif(?6, ''), ?7,"
                + " nullif(?8, '')::uuid, ?9, ?10, ?11, ?12)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, step.id())
        .setParameter(3, council.value())
        .setParameter(4, act.body().name())
        .setParameter(5, act.document().name())
        .setParameter(6, act.number().orElse(""))
        .setParameter(7, act.adoptedOn())
        .setParameter(8, act.file().map(UUID::toString).orElse(""))
        .setParameter(9, why)
        .setParameter(10, by.name())
        .setParameter(11, by.shown())
        .setParameter(12, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
