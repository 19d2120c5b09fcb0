package ua.opencities.admission.link;

import static ua.opencities.identity.DoorFunction.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.NewFile;
import ua.opencities.identity.Secret;
import ua.opencities.shared.held.HeldColumn;

/** The door functions by which the bearer of a link changes its one application. */
@ApplicationScoped
class LinkDeeds {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<String> confirm(Secret secret, Instant now) {
    return Optional.ofNullable(
        (String) told("select door_confirm_application(?, ?)", secret.sha256(), at(now)));
  }

  boolean handIn(Secret secret, DossierPart part, NewFile file, Instant now) {
    return (Boolean)
        told(
            "select door_hand_in(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            secret.sha256(),
            file.id(),
            part.name(),
            file.name(),
            file.mediaType(),
            file.content(),
            file.sha256(),
            file.signers(),
            at(now));
  }

  boolean answer(Secret secret, String words, Instant now) {
    return (Boolean)
        told("select door_answer(?, ?, ?, ?)", secret.sha256(), UUID.randomUUID(), words, at(now));
  }

  /** {@code OPEN} or {@code TAKEN}; empty where the link waits for no decision. */
  Optional<String> decide(
      Secret secret, String number, LocalDate decidedOn, NewFile file, Instant now) {
    return Optional.ofNullable(
        (String)
            told(
                "select door_hand_in_decision(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                secret.sha256(),
                number,
                decidedOn,
                file.id(),
                file.name(),
                file.mediaType(),
                file.content(),
                file.sha256(),
                file.signers(),
                at(now)));
  }

  private Object told(String function, Object... given) {
    return new HeldColumn(database).tell(function, given);
  }
}
