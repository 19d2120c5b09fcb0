package ua.opencities.admission.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.ApplicationNote;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.NewFile;
import ua.opencities.admission.Turn;
import ua.opencities.admission.candidate.CandidateApplication.Card;
import ua.opencities.identity.Secret;
import ua.opencities.shared.Row;
import ua.opencities.shared.held.HeldColumn;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Applications whose address was proven and whose decision is there; the office reads no others.
 */
@ApplicationScoped
class Applications {
  private static final String CARD =
      "select a.id, a.council_id, c.name, a.applicant_name, a.applicant_post, a.email, a.phone,"
          + " a.decision_number, a.decided_on, a.state, a.turn, a.turn_since, a.confirmed_at"
          + " from admission_application a join council c on c.id = a.council_id"
          + " where a.council_id = ?1 and a.state ";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The open one, else the newest that was closed. */
  Optional<Card> newest(CouncilId council) {
    return card(
        CARD
            + "not in ('UNCONFIRMED', 'INTERESTED') order by (a.state = 'OPEN') desc, a.made_at desc",
        council);
  }

  /** Locked: what the applicant hands in meanwhile waits, and sees what was done. */
  Optional<Card> openToChange(CouncilId council) {
    return card(CARD + "= 'OPEN' for update of a", council);
  }

  private Optional<Card> card(String question, CouncilId council) {
    return Row.of(given(question, council.value()).getResultList()).stream()
        .findFirst()
        .map(
            r ->
                new Card(
                    r.id(),
                    new CouncilId(r.id()),
                    r.text(),
                    r.text(),
                    r.text(),
                    r.text(),
                    r.textIfAny(),
                    r.text(),
                    r.day(),
                    ApplicationState.valueOf(r.text()),
                    Turn.valueOf(r.text()),
                    r.instant(),
                    r.instant()));
  }

  List<HandedFile> files(UUID application) {
    String question =
        "select id, part, ours, name, media_type, size, signers, at from admission_file"
            + " where application_id = ?1 order by at, name";
    return Row.of(given(question, application).getResultList()).stream()
        .map(
            r ->
                new HandedFile(
                    r.id(),
                    DossierPart.valueOf(r.text()),
                    r.yes(),
                    r.text(),
                    r.text(),
                    r.count(),
                    r.text(),
                    r.instant()))
        .toList();
  }

  Optional<HandedInFile.Content> file(CouncilId council, UUID file) {
    return new HeldColumn(database)
        .read(
            List.of("part", "name", "media_type"),
            "content",
            "admission_file",
            "where council_id = ? and id = ?",
            council.value(),
            file)
        .map(
            r ->
                new HandedInFile.Content(
                    DossierPart.valueOf(r.text(0)), r.text(1), r.text(2), r.bytes()));
  }

  /** A paper for the applicant to sign. */
  void addOurs(Card card, DossierPart part, NewFile file, Instant at) {
    new HeldColumn(database)
        .tell(
            "insert into admission_file (id, application_id, council_id, part, ours, name,"
                + " media_type, size, sha256, signers, content, at)"
                + " values (?, ?, ?, ?, true, ?, ?, ?, ?, '', ?, ?)",
            file.id(),
            card.id(),
            card.council().value(),
            part.name(),
            file.name(),
            file.mediaType(),
            file.content().size(),
            file.sha256(),
            file.content(),
            at(at));
  }

  void turn(UUID application, Turn turn, Instant at) {
    given(
            "update admission_application set turn_since = case turn when ?2 then turn_since"
                + " else ?3 end, turn = ?2 where id = ?1",
            application,
            turn.name(),
            at(at))
        .executeUpdate();
  }

  void close(UUID application, ApplicationState state, String reason, Instant at) {
    given(
            "update admission_application set state = ?2, reason = ?3, closed_at = ?4 where id = ?1",
            application,
            state.name(),
            reason,
            at(at))
        .executeUpdate();
  }

  /**
   * The one that was there when a step of that moment was entered, and that it closed; nothing when
   * there is none.
   */
  void reopen(CouncilId council, ApplicationState closed, Instant closedBy) {
    given(
            "update admission_application set state = 'OPEN', reason = null, closed_at = null"
                + " where id = (select id from admission_application where council_id = ?1"
                + " and closed_at >= ?2 and made_at <= ?2 and state = ?3"
                + " order by closed_at limit 1)",
            council.value(),
            at(closedBy),
            closed.name())
        .executeUpdate();
  }

  List<ApplicationNote> notes(UUID application) {
    String question =
        "select by_office, words, at from admission_note where application_id = ?1 order by at";
    return Row.of(given(question, application).getResultList()).stream()
        .map(r -> new ApplicationNote(r.yes(), r.text(), r.instant()))
        .toList();
  }

  void note(Card card, Actor by, String words, Instant at) {
    given(
            "insert into admission_note (id, application_id, council_id, by_office, by_shown,"
                + " words, at) values (?1, ?2, ?3, true, ?4, ?5, ?6)",
            UUID.randomUUID(),
            card.id(),
            card.council().value(),
            by.shown(),
            words,
            at(at))
        .executeUpdate();
  }

  void link(UUID application, Secret secret, Instant expiry) {
    given(
            "insert into admission_link (secret_sha256, application_id, expires_at)"
                + " values (?1, ?2, ?3)",
            secret.sha256(),
            application,
            at(expiry))
        .executeUpdate();
  }

  private Query given(String statement, Object... arguments) {
    Query query = database.createNativeQuery(statement);
    for (int i = 0; i < arguments.length; i++) query.setParameter(i + 1, arguments[i]);
    return query;
  }

  private static Object at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
