package ua.opencities.admission.applicant;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.admission.NewFile;
import ua.opencities.identity.DoorFunction;
import ua.opencities.identity.Secret;
import ua.opencities.shared.Row;
import ua.opencities.shared.held.HeldColumn;

/** The door functions that begin an application, or lead to it, before there is a link. */
@ApplicationScoped
class ApplicationDoor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Of whom a letter is to be sent to. */
  record Found(Secret secret, UUID application, String applicant, String council) {}

  List<JoiningCouncil> councils(List<String> words, int most) {
    return councils(
        database
            .createNativeQuery(
                "select id, name, oblast, oblast_en, raion, joins"
                    + " from door_councils_to_join(string_to_array(?1, ' '), ?2)")
            .setParameter(1, String.join(" ", words))
            .setParameter(2, most));
  }

  Optional<JoiningCouncil> council(UUID id) {
    return councils(
            database
                .createNativeQuery(
                    "select id, name, oblast, oblast_en, raion, 'OPEN' from door_council_to_join(?1)")
                .setParameter(1, id))
        .stream()
        .findFirst();
  }

  private static List<JoiningCouncil> councils(Query query) {
    return Row.of(query.getResultList()).stream()
        .map(
            r ->
                new JoiningCouncil(
                    r.id(), r.text(), r.text(), r.text(), r.text(), Joins.valueOf(r.text())))
        .toList();
  }

  /**
   * @return the council's name, or empty when nobody can apply for it now
   */
  Optional<String> begin(UUID application, ApplyToJoin.Order order, NewFile decision, Link link) {
    return Optional.ofNullable(
        (String)
            new HeldColumn(database)
                .tell(
                    "select door_begin_application(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                    application,
                    order.council(),
                    order.applicant().name(),
                    order.applicant().post(),
                    order.applicant().email(),
                    order.applicant().phone().orElse(null),
                    order.decision().number(),
                    order.decision().decidedOn(),
                    decision.id(),
                    decision.name(),
                    decision.mediaType(),
                    decision.content(),
                    decision.sha256(),
                    decision.signers(),
                    link.secret().sha256(),
                    at(link.expiry()),
                    at(link.madeAt())));
  }

  /** A secret with the moments of its making and its end. */
  record Link(Secret secret, Instant madeAt, Instant expiry) {}

  /**
   * The newest application of each council, as many as there are secrets.
   *
   * @param secrets one for each link
   */
  List<Found> linksAgain(String email, List<Secret> secrets, Instant expiry, Instant now) {
    String hashes =
        secrets.stream()
            .map(secret -> HexFormat.of().formatHex(secret.sha256()))
            .collect(Collectors.joining(","));
    return Row.of(
            DoorFunction.given(
                    database.createNativeQuery(
                        "select nth, id, applicant_name, council_name"
                            + " from door_link_again(?1, ?2, ?3, ?4) order by nth"),
                    email,
                    hashes,
                    at(expiry),
                    at(now))
                .getResultList())
        .stream()
        .map(r -> new Found(secrets.get(r.number() - 1), r.id(), r.text(), r.text()))
        .toList();
  }

  long counted(String what, Instant since) {
    return ((Number)
            DoorFunction.given(
                    database.createNativeQuery("select door_failures(?1, ?2)"), what, at(since))
                .getSingleResult())
        .longValue();
  }

  void count(String what, Instant now) {
    DoorFunction.given(database.createNativeQuery("call door_note_failure(?1, ?2)"), what, at(now))
        .executeUpdate();
  }
}
