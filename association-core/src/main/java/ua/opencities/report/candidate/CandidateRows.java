package ua.opencities.report.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_candidate}: the rows of a page and their number by one statement. */
@ApplicationScoped
class CandidateRows {
  private static final String COLUMNS =
      "id, name, oblast, oblast_en, standing, stage, turn, application_id is not null, waits_since,"
          + " handed_in, in_favour, against, exists (select from membership_step_ahead w"
          + "   where w.council_id = report_candidate.id and w.to_standing = 'ACTIVE'),"
          + " exists (select from charge h join invoice i on i.charge_id = h.id"
          + "   join invoice_row r on r.id = i.id where h.council_id = report_candidate.id"
          + "   and h.kind = 'ENTRY' and r.corrected > 0 and r.paid >= r.corrected"
          + "   and r.passed_on <= 0"
          + "   and h.after_exit is not distinct from last_end_of_membership(h.council_id))";
  private static final String FOUND =
      " from report_candidate where (?1 = '' or id in (select f.council_id"
          + " from councils_found(string_to_array(?1, ' ')) f))"
          + " and (?2 = '' or stage = ?2) and (?3 = '' or turn = ?3)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<CandidateRow> page(CandidateFilter filter, CandidateOrder order, Page.Request wanted) {
    String all = "select count(*) over (), " + COLUMNS + FOUND + " order by " + order.sql;
    List<?> found = given(all + wanted.limit(), filter).getResultList();
    long total =
        found.isEmpty()
            ? ((Number) given("select count(*)" + FOUND, filter).getSingleResult()).longValue()
            : ((Number) ((Object[]) found.get(0))[0]).longValue();
    var rows = Row.of(found).stream().map(CandidateRows::row).toList();
    return new Page<>(rows, total, wanted.number(), wanted.size());
  }

  List<CandidateRow> all(CandidateFilter filter, CandidateOrder order) {
    String all = "select 1::bigint, " + COLUMNS + FOUND + " order by " + order.sql;
    return Row.of(given(all, filter).getResultList()).stream().map(CandidateRows::row).toList();
  }

  Optional<CandidateRow> one(CouncilId council) {
    var found =
        database
            .createNativeQuery(
                "select 1::bigint, " + COLUMNS + " from report_candidate where id = ?1")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(found).stream().findFirst().map(CandidateRows::row);
  }

  private Query given(String question, CandidateFilter filter) {
    return database
        .createNativeQuery(question)
        .setParameter(1, String.join(" ", filter.words()))
        .setParameter(2, filter.stage())
        .setParameter(3, filter.turn());
  }

  private static CandidateRow row(Row r) {
    r.count();
    return new CandidateRow(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.yes(),
        r.dayIfAny(),
        Arrays.stream(r.text().split(","))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toSet()),
        r.number(),
        r.number(),
        r.yes(),
        r.yes());
  }
}
