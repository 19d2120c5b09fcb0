package ua.opencities.inheritance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class InheritedProgrammes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** All of them, drafts too, as they stand now. */
  void copy(CouncilId from, CouncilId heir, UUID line) {
    database
        .createNativeQuery(
            "insert into inherited_programme (id, council_id, line_id, programme_id, title,"
                + " from_year, to_year, total, state, approved_number, approved_on)"
                + " select gen_random_uuid(), ?2, ?3, p.id, p.title, p.from_year, p.to_year,"
                + " p.total, p.state, a.number, a.dated from programme_in_register p"
                + " left join lateral (select x.number, x.dated from programme_act_standing x"
                + "   where x.programme_id = p.id and x.verb = 'APPROVED'"
                + "   order by x.dated desc limit 1) a on true"
                + " where p.council_id = ?1")
        .setParameter(1, from.value())
        .setParameter(2, heir.value())
        .setParameter(3, line)
        .executeUpdate();
  }

  /** Of its predecessors and of theirs; a council is told its own alone. */
  List<InheritedProgramme> of(Actor actor, CouncilId heir) {
    if (!actor.isStaff() && !actor.ownCouncil().equals(heir)) return List.of();
    var asked =
        database.createNativeQuery(
            "select line_id, programme_id, predecessor, title, from_year, to_year, total, state,"
                + " approved_number, approved_on from "
                + (actor.isStaff() ? "inherited_programmes_of(?1)" : "heirs_programmes()")
                + " order by from_year desc, predecessor, title, programme_id");
    if (actor.isStaff()) asked.setParameter(1, heir.value());
    return Row.of(asked.getResultList()).stream()
        .map(
            r ->
                new InheritedProgramme(
                    r.id(),
                    r.id(),
                    r.text(),
                    r.text(),
                    r.number(),
                    r.number(),
                    r.money(),
                    ProgrammeState.valueOf(r.text()),
                    r.textIfAny(),
                    r.dayIfAny()))
        .toList();
  }
}
