package ua.opencities.admission.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Interests {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The newest first; none that was taken back. */
  List<Interest> of(CouncilId council) {
    List<?> rows =
        database
            .createNativeQuery(
                "select id, channel, since, person, note, entered_by_name, entered_at, ended_on,"
                    + " end_reason, ended_by_name, ended_at, followed_on, renewed_on"
                    + " from admission_interest_known where council_id = ?1"
                    + " order by since desc, entered_at desc")
            .setParameter(1, council.value())
            .getResultList();
    var writers = rows.isEmpty() ? List.<Interest.Writer>of() : writers(council);
    return Row.of(rows).stream().map(r -> interest(r, writers)).toList();
  }

  private List<Interest.Writer> writers(CouncilId council) {
    List<?> rows =
        database
            .createNativeQuery(
                "select a.interest_id, a.applicant_name, a.applicant_post, a.email, a.phone,"
                    + " (select n.words from admission_note n where n.application_id = a.id"
                    + "   and not n.by_office order by n.at limit 1), a.confirmed_at"
                    + " from admission_application a where a.council_id = ?1"
                    + " and a.interest_id is not null order by a.confirmed_at, a.id")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream().map(Interests::writer).toList();
  }

  private static Interest.Writer writer(Row r) {
    return new Interest.Writer(
        r.id(), r.text(), r.text(), r.text(), r.textIfAny(), r.textIfAny(), r.instant());
  }

  Interest get(CouncilId council, UUID id) {
    return of(council).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("interest"));
  }

  /** The one that lasts; whoever asks to write waits for the other who does. */
  Optional<Interest> open(CouncilId council) {
    database
        .createNativeQuery("select id from council where id = ?1 for no key update")
        .setParameter(1, council.value())
        .getResultList();
    return of(council).stream().filter(Interest::isOpen).findFirst();
  }

  UUID add(CouncilId council, RecordInterest.Order order, Actor by, Instant at) {
    UUID id = UUID.randomUUID();
    database
        .createNativeQuery(
            "insert into admission_interest (id, council_id, channel, since, person, note,"
                + " entered_by, entered_by_name, entered_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .setParameter(1, id)
        .setParameter(2, council.value())
        .setParameter(3, order.channel().name())
        .setParameter(4, order.since())
        .setParameter(5, order.person())
        .setParameter(6, order.note().orElse(null))
        .setParameter(7, by.name())
        .setParameter(8, by.shown())
        .setParameter(9, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return id;
  }

  void end(UUID id, LocalDate on, String reason, Actor by, Instant at) {
    once(
        database
            .createNativeQuery(
                "update admission_interest set ended_on = ?2, end_reason = ?3, ended_by_name = ?4,"
                    + " ended_at = ?5 where id = ?1 and ended_on is null and taken_back_at is null")
            .setParameter(2, on)
            .setParameter(3, reason)
            .setParameter(4, by.shown())
            .setParameter(5, at.atOffset(ZoneOffset.UTC)),
        id);
  }

  void reopen(UUID id) {
    once(
        database.createNativeQuery(
            "update admission_interest set ended_on = null, end_reason = null,"
                + " ended_by_name = null, ended_at = null"
                + " where id = ?1 and ended_on is not null and taken_back_at is null"),
        id);
  }

  void takeBack(UUID id, Instant at) {
    once(
        database
            .createNativeQuery(
                "update admission_interest set taken_back_at = ?2"
                    + " where id = ?1 and taken_back_at is null")
            .setParameter(2, at.atOffset(ZoneOffset.UTC)),
        id);
  }

  private static void once(Query change, UUID id) {
    if (change.setParameter(1, id).executeUpdate() == 0) throw new InterestChanged();
  }

  private static Interest interest(Row r, List<Interest.Writer> writers) {
    UUID id = r.id();
    return new Interest(
        id,
        InterestChannel.valueOf(r.text()),
        r.day(),
        r.text(),
        r.textIfAny(),
        r.text(),
        r.instant(),
        end(r),
        r.dayIfAny(),
        r.dayIfAny(),
        writers.stream().filter(it -> it.interest().equals(id)).toList());
  }

  private static Optional<Interest.End> end(Row r) {
    var on = r.dayIfAny();
    var reason = r.textIfAny();
    var by = r.textIfAny();
    var at = r.instantIfAny();
    return on.map(day -> new Interest.End(day, reason.orElse(""), by.orElse(""), at.get()));
  }
}
