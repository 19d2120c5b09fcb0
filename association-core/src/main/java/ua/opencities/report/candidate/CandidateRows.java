package ua.opencities.report.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
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
          + "   where w.council_id = report_candidate.id and w.to_standing = 'ACTIVE'), interest_channel";
  private static final String FOUND =
      " from report_candidate where (?1 = '' or id in (select f.council_id"
          + " from councils_found(string_to_array(?1, ' ')) f))"
          + " and (?2 = '' or stage = ?2) and (?3 = '' or turn = ?3)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  Page<CandidateRow> page(CandidateFilter filter, CandidateOrder order, Page.Request wanted) {
    String all = "select count(*) over (), " + COLUMNS + FOUND + " order by " + order.sql;
    List<?> found =
        given(withFee(all + wanted.limit()), filter).setParameter(4, today()).getResultList();
    long total =
        found.isEmpty()
            ? ((Number) given("select count(*)" + FOUND, filter).getSingleResult()).longValue()
            : ((Number) ((Object[]) found.get(0))[0]).longValue();
    var rows = Row.of(found).stream().map(CandidateRows::row).toList();
    return new Page<>(rows, total, wanted.number(), wanted.size());
  }

  List<CandidateRow> all(CandidateFilter filter, CandidateOrder order) {
    String all = "select 1::bigint, " + COLUMNS + FOUND + " order by " + order.sql;
    return Row.of(given(withFee(all), filter).setParameter(4, today()).getResultList()).stream()
        .map(CandidateRows::row)
        .toList();
  }

  Optional<CandidateRow> one(CouncilId council) {
    var found =
        database
            .createNativeQuery(
                withFee("select 1::bigint, " + COLUMNS + " from report_candidate where id = ?1"))
            .setParameter(1, council.value())
            .setParameter(4, today())
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

  /** Asked of the rows of the page alone: the fee of each costs a question of its own. */
  private static String withFee(String rows) {
    return "select q.*, entry_fee_has_come(q.id, ?4) from (" + rows + ") q";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
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
        r.textIfAny(),
        r.yes());
  }
}
