package ua.opencities.membership;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class StepsAhead {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(CouncilId council, StepAhead step) {
    Act act = step.act();
    database
        .createNativeQuery(
            "insert into membership_step_ahead (council_id, to_standing, body, document, number,"
                + " adopted_on, effective_on, remarks, file_id, entered_by, entered_by_name,"
                + " entered_at) values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7, nullif(?8, ''),"
                + " nullif(?9, '')::uuid, ?10, ?11, ?12)")
        .setParameter(1, council.value())
        .setParameter(2, step.to().name())
        .setParameter(3, act.body().name())
        .setParameter(4, act.document().name())
        .setParameter(5, act.number().orElse(""))
        .setParameter(6, act.adoptedOn())
        .setParameter(7, act.effectiveOn())
        .setParameter(8, act.remarks().orElse(""))
        .setParameter(9, act.file().map(UUID::toString).orElse(""))
        .setParameter(10, step.by())
        .setParameter(11, step.enteredBy())
        .setParameter(12, step.enteredAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  Optional<StepAhead> of(CouncilId council) {
    return Row.of(
            database
                .createNativeQuery(
                    "select to_standing, body, document, number, adopted_on, effective_on, remarks,"
                        + " file_id, entered_by, entered_by_name, entered_at, hindrance,"
                        + " hindrance_code, hindrance_en"
                        + " from membership_step_ahead where council_id = ?1")
                .setParameter(1, council.value())
                .getResultList())
        .stream()
        .map(
            r ->
                new StepAhead(
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
                    r.instant(),
                    hindered(r)))
        .findFirst();
  }

  /** As its act reads since it was corrected; day and remarks are the step's own. */
  void correct(CouncilId council, Act act) {
    database
        .createNativeQuery(
            "update membership_step_ahead set body = ?2, document = ?3, number = nullif(?4, ''),"
                + " adopted_on = ?5, file_id = nullif(?6, '')::uuid where council_id = ?1")
        .setParameter(1, council.value())
        .setParameter(2, act.body().name())
        .setParameter(3, act.document().name())
        .setParameter(4, act.number().orElse(""))
        .setParameter(5, act.adoptedOn())
        .setParameter(6, act.file().map(UUID::toString).orElse(""))
        .executeUpdate();
  }

  void remove(CouncilId council) {
    database
        .createNativeQuery("delete from membership_step_ahead where council_id = ?1")
        .setParameter(1, council.value())
        .executeUpdate();
  }

  private static Optional<Hindered> hindered(Row r) {
    var told = r.textIfAny();
    var code = r.textIfAny();
    var english = r.textIfAny();
    return told.map(it -> new Hindered(code, it, english));
  }

  void hinder(CouncilId council, Hindered why) {
    database
        .createNativeQuery(
            "update membership_step_ahead set hindrance = ?2, hindrance_code = ?3,"
                + " hindrance_en = ?4 where council_id = ?1")
        .setParameter(1, council.value())
        .setParameter(2, why.ukrainian())
        .setParameter(3, why.code().orElse(null))
        .setParameter(4, why.english().orElse(null))
        .executeUpdate();
  }

  /** Admitted, with no act entered that would make it a member. */
  Set<CouncilId> unconfirmed() {
    List<?> found =
        database
            .createNativeQuery(
                "select m.council_id from membership m where m.standing = 'ADMITTED' and not exists"
                    + " (select from membership_step_ahead a where a.council_id = m.council_id)")
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).collect(toSet());
  }

  List<CouncilId> due(LocalDate today) {
    List<?> found =
        database
            .createNativeQuery(
                "select council_id from membership_step_ahead where effective_on <= ?1"
                    + " order by effective_on, council_id")
            .setParameter(1, today)
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }
}
