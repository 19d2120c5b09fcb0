package ua.opencities.admission.link;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.ApplicationNote;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.Turn;
import ua.opencities.identity.DoorFunction;
import ua.opencities.identity.Secret;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Row;
import ua.opencities.shared.held.HeldColumn;

/** What the secret of a link opens: the door functions that answer of its one application. */
@ApplicationScoped
class OpenedApplication {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<ApplicationSeen.Card> card(Secret secret, Instant now) {
    return rows(
            "select id, council_name, applicant_name, state, turn, standing, decision_number,"
                + " decided_on, reason, made_at, council_id, interested_since, interest_lasts,"
                + " may_decide from door_application(?1, ?2)",
            secret,
            now)
        .stream()
        .map(
            r ->
                new ApplicationSeen.Card(
                    r.id(),
                    r.text(),
                    r.text(),
                    ApplicationState.valueOf(r.text()),
                    Turn.valueOf(r.text()),
                    Standing.valueOf(r.text()),
                    r.textIfAny(),
                    r.dayIfAny(),
                    r.textIfAny(),
                    r.instant(),
                    r.id(),
                    r.dayIfAny(),
                    r.yes(),
                    r.yes()))
        .findFirst();
  }

  List<HandedFile> files(Secret secret, Instant now) {
    return rows(
            "select id, part, ours, name, media_type, size, signers, at"
                + " from door_application_files(?1, ?2)",
            secret,
            now)
        .stream()
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

  List<ApplicationNote> notes(Secret secret, Instant now) {
    return rows("select by_office, words, at from door_application_notes(?1, ?2)", secret, now)
        .stream()
        .map(r -> new ApplicationNote(r.yes(), r.text(), r.instant()))
        .toList();
  }

  List<ApplicationSeen.Taken> steps(Secret secret, Instant now) {
    return rows(
            "select standing, document, number, adopted_on from door_application_steps(?1, ?2)",
            secret,
            now)
        .stream()
        .map(
            r ->
                new ApplicationSeen.Taken(
                    Standing.valueOf(r.text()),
                    ActDocument.valueOf(r.text()),
                    r.textIfAny(),
                    r.day()))
        .toList();
  }

  Optional<ApplicationSeen.Met> met(Secret secret, Instant now) {
    return rows("select decided, paid from door_application_met(?1, ?2)", secret, now).stream()
        .map(r -> new ApplicationSeen.Met(r.yes(), r.yes()))
        .findFirst();
  }

  Optional<FileByLink.Content> file(Secret secret, UUID file, Instant now) {
    return new HeldColumn(database)
        .read(
            List.of("name", "media_type"),
            "content",
            "door_application_file(?, ?, ?)",
            "",
            secret.sha256(),
            file,
            at(now))
        .map(r -> new FileByLink.Content(r.text(0), r.text(1), r.bytes()));
  }

  private List<Row> rows(String question, Secret secret, Instant now) {
    return Row.of(
        DoorFunction.given(database.createNativeQuery(question), secret.sha256(), at(now))
            .getResultList());
  }
}
