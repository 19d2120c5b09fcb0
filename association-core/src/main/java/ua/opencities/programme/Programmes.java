package ua.opencities.programme;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.act.ActHistory;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Programmes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Programme programme) {
    database.persist(programme);
  }

  void remove(Programme programme) {
    database.remove(programme);
  }

  /** So that the caller learns the new version, and a lost race is met inside the deed. */
  void write() {
    database.flush();
  }

  Programme get(ProgrammeId id) {
    Programme found = database.find(Programme.class, id.value());
    if (found == null) throw new NotFound("programme");
    return found;
  }

  /** Whether a military administration acts in the council's place on a day. */
  boolean isUnderAdministration(CouncilId council, LocalDate on) {
    return !database
        .createNativeQuery(
            "select 1 from council where id = ?1 and acting_body = 'MILITARY_ADMINISTRATION'"
                + " and (acting_body_since is null or acting_body_since <= ?2)")
        .setParameter(1, council.value())
        .setParameter(2, on)
        .getResultList()
        .isEmpty();
  }

  /**
   * Locked: two people who begin or decide at once stand in line, and the second sees the first.
   */
  Programme toChange(ProgrammeId id) {
    Programme found = database.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) throw new NotFound("programme");
    return found;
  }

  /**
   * The same for a revision: it is a new version even when it is written at the same moment with
   * the same words.
   */
  Programme toRevise(ProgrammeId id) {
    Programme found = toChange(id);
    database.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return found;
  }

  /** The number of the programme's newest edition, also of one given up. */
  int lastEdition(ProgrammeId any) {
    return database
        .createQuery(
            "select max(p.edition.number) from Programme p, Programme one"
                + " where one.id = :one and p.edition.first = one.edition.first",
            Integer.class)
        .setParameter("one", any.value())
        .getSingleResult();
  }

  /** The edition that amends it, open or decided; none that was given up. */
  Optional<Programme> nextEdition(ProgrammeId of) {
    return database
        .createQuery(
            "select p from Programme p where p.edition.amends = :id and p.state <> :givenUp",
            Programme.class)
        .setParameter("id", of.value())
        .setParameter("givenUp", ProgrammeState.GIVEN_UP)
        .getResultStream()
        .findFirst();
  }

  /** Every edition of the programme that {@code one} is an edition of, the first one first. */
  List<EditionView> editions(ProgrammeId one) {
    var rows =
        database
            .createNativeQuery(
                "select p.id, p.edition, p.amendment, p.amendment_reason, p.state, p.starts, p.ends,"
                    + " (select coalesce(sum(f.amount), 0.00) from programme_funding f"
                    + "   where f.programme_id = p.id), p.changed_at,"
                    + " p.given_up_on, p.given_up_reason, p.given_up_document, p.given_up_by,"
                    + " p.given_up_at"
                    + " from programme p join programme one on one.first_edition = p.first_edition"
                    + " where one.id = ?1 order by p.edition")
            .setParameter(1, one.value())
            .getResultList();
    if (rows.isEmpty()) throw new NotFound("programme");
    Map<UUID, ActHistory> acts = actsOfAllEditions(one);
    return Row.of(rows).stream().map(row -> edition(row, acts)).toList();
  }

  private static EditionView edition(Row row, Map<UUID, ActHistory> acts) {
    UUID id = row.id();
    ActHistory history = acts.getOrDefault(id, ActHistory.of(List.of()));
    return new EditionView(
        new ProgrammeId(id),
        row.number(),
        row.textIfAny().map(AmendmentKind::valueOf),
        row.textIfAny(),
        ProgrammeState.valueOf(row.text()),
        row.day(),
        row.day(),
        row.money(),
        row.instant(),
        givenUp(row),
        history.standing(),
        history.past());
  }

  private static Optional<GivenUp> givenUp(Row row) {
    Optional<LocalDate> on = row.dayIfAny();
    Optional<String> reason = row.textIfAny();
    Optional<String> document = row.textIfAny();
    Optional<String> by = row.textIfAny();
    Optional<Instant> at = row.instantIfAny();
    return on.map(
        day ->
            new GivenUp(day, reason.orElseThrow(), document, by.orElseThrow(), at.orElseThrow()));
  }

  private Map<UUID, ActHistory> actsOfAllEditions(ProgrammeId one) {
    return database
        .createQuery(
            "select a from ProgrammeAct a where a.programmeId in (select p.id from Programme p,"
                + " Programme one where one.id = :one and p.edition.first = one.edition.first)"
                + " order by a.dated, a.enteredAt",
            ProgrammeAct.class)
        .setParameter("one", one.value())
        .getResultStream()
        .collect(
            groupingBy(
                ProgrammeAct::programmeId,
                collectingAndThen(mapping(ProgrammeAct::view, toList()), ActHistory::of)));
  }
}
