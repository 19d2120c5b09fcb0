package ua.opencities.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** What the dossiers of many councils lack, by one statement; {@link DossierOf} tells of one. */
@ApplicationScoped
class Incompleteness {
  private static final String PAPER =
      " left join lateral (select s.id, s.file_id from membership_step_in_force s"
          + " where s.council_id = c.id and s.to_standing = '%s' and s.place > o.place"
          + " order by s.place desc limit 1) %s on true";
  private static final String LACKS =
      "select c.id, d.id is not null, d.file_id is not null, g.id is not null,"
          + " g.file_id is not null, a.id is not null, a.file_id is not null,"
          + " c.edrpou is not null,"
          + " exists (select from official f where f.council_id = c.id and f.position in ('HEAD',"
          + "   'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION') and f.term_from <= ?2"
          + "   and coalesce(f.term_until >= ?2, true)),"
          + " exists (select from population_in_force p where p.council_id = c.id)"
          + " from council c cross join lateral (select coalesce(max(s.place), 0) as place"
          + "   from membership_step_in_force s where s.council_id = c.id and s.to_standing in"
          + "   ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED')) o"
          + PAPER.formatted("DECISION_ADOPTED", "d")
          + PAPER.formatted("AGREEMENT_SIGNED", "g")
          + PAPER.formatted("APPLIED", "a")
          + " where c.id = any(string_to_array(?1, ',')::uuid[])";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Of each council; an empty list where the dossier is complete. */
  Map<CouncilId, List<DossierItem>> of(Collection<CouncilId> councils, LocalDate today) {
    Map<CouncilId, List<DossierItem>> lacks = new LinkedHashMap<>();
    if (councils.isEmpty()) return lacks;
    var rows =
        database
            .createNativeQuery(LACKS)
            .setParameter(1, String.join(",", councils.stream().map(CouncilId::toString).toList()))
            .setParameter(2, today)
            .getResultList();
    for (Row r : Row.of(rows)) {
      var council = new CouncilId(r.id());
      List<DossierItem> missing = new ArrayList<>();
      for (DossierItem item : DossierItem.values()) if (!r.yes()) missing.add(item);
      lacks.put(council, missing);
    }
    return lacks;
  }
}
