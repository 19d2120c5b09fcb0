package ua.opencities.inheritance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.shared.Row;
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

  List<InheritedProgramme> of(CouncilId heir) {
    var rows =
        database
            .createNativeQuery(
                "select p.programme_id, i.other_name, p.title, p.from_year, p.to_year, p.total,"
                    + " p.state, p.approved_number, p.approved_on from inherited_programme p"
                    + " join inheritance i on i.line_id = p.line_id and i.council_id = p.council_id"
                    + " where p.council_id = ?1 and not exists (select from inheritance u"
                    + "   where u.undoes = p.line_id and u.council_id = p.council_id)"
                    + " order by p.from_year desc, i.other_name, p.title")
            .setParameter(1, heir.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new InheritedProgramme(
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
