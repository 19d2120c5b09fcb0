package ua.opencities.membership.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class TrailLines {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<TrailLine> of(CouncilId council) {
    var corrections = corrections(council);
    return rows(
            "select s.id, s.from_standing, s.to_standing, s.body, s.document, s.number,"
                + " s.adopted_on, s.effective_on, s.remarks, s.file_id, s.entered_by_name,"
                + " s.entered_at, s.takes_back, exists (select from membership_step b"
                + " where b.takes_back = s.id) from membership_step s where s.council_id = ?1"
                + " order by s.place desc",
            council)
        .stream()
        .map(r -> line(r, corrections))
        .toList();
  }

  private static TrailLine line(Row r, Map<UUID, List<Correcting>> corrections) {
    UUID id = r.id();
    Standing from = Standing.valueOf(r.text());
    Standing to = Standing.valueOf(r.text());
    Act act =
        new Act(
            DecidingBody.valueOf(r.text()),
            ActDocument.valueOf(r.text()),
            r.textIfAny(),
            r.day(),
            r.day(),
            r.textIfAny(),
            r.idIfAny());
    var said = corrections.getOrDefault(id, List.of()).stream().map(it -> it.of(act)).toList();
    return new TrailLine(id, from, to, act, r.text(), r.instant(), r.idIfAny(), r.yes(), said);
  }

  private Map<UUID, List<Correcting>> corrections(CouncilId council) {
    Map<UUID, List<Correcting>> found = new HashMap<>();
    for (Row r :
        rows(
            "select step_id, body, document, number, adopted_on, file_id, reason, entered_by_name,"
                + " entered_at from membership_step_correction where council_id = ?1 order by place",
            council))
      found
          .computeIfAbsent(r.id(), each -> new ArrayList<>())
          .add(
              new Correcting(
                  DecidingBody.valueOf(r.text()),
                  ActDocument.valueOf(r.text()),
                  r.textIfAny(),
                  r.day(),
                  r.idIfAny(),
                  r.text(),
                  r.text(),
                  r.instant()));
    return found;
  }

  private record Correcting(
      DecidingBody body,
      ActDocument document,
      Optional<String> number,
      LocalDate adoptedOn,
      Optional<UUID> file,
      String reason,
      String enteredBy,
      Instant at) {
    TrailLine.Correction of(Act act) {
      var read = new Act(body, document, number, adoptedOn, act.effectiveOn(), act.remarks(), file);
      return new TrailLine.Correction(read, reason, enteredBy, at);
    }
  }

  private List<Row> rows(String question, CouncilId council) {
    return Row.of(
        database.createNativeQuery(question).setParameter(1, council.value()).getResultList());
  }
}
