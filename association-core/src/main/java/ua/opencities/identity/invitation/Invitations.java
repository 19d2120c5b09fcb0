package ua.opencities.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;

@ApplicationScoped
class Invitations {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Invitation invitation) {
    database.persist(invitation);
  }

  Invitation one(UUID id) {
    return Optional.ofNullable(database.find(Invitation.class, id))
        .orElseThrow(() -> new NotFound("invitation"));
  }

  /** Links printed for a first administrator that nobody has used. */
  List<Invitation> openToNobodyInParticular() {
    return database
        .createQuery(
            "select i from Invitation i where i.email = '' and i.acceptedAt is null"
                + " and i.withdrawnAt is null",
            Invitation.class)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  List<OpenInvitation> open(Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select i.id, i.email, i.shown_name, i.role, coalesce(c.name, ''), i.expires_at"
                    + " from invitation i left join council c on c.id = i.council_id"
                    + " where i.accepted_at is null and i.withdrawn_at is null"
                    + " and i.expires_at > ?1 and i.email <> ''"
                    + " order by i.sent_at desc limit 200")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new OpenInvitation(
                    (UUID) r[0],
                    (String) r[1],
                    (String) r[2],
                    Role.valueOf((String) r[3]),
                    (String) r[4],
                    Moment.of(r[5])))
        .toList();
  }
}
