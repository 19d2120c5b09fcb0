package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Outbox {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(OutboxMail mail) {
    database.persist(mail);
  }

  void add(List<OutboxMail> letters) {
    OutboxMail.ROWS.write(database::createNativeQuery, letters);
  }

  /** Due letters, locked; those that another sender holds are passed over. */
  @SuppressWarnings("unchecked")
  List<OutboxMail> take(Instant now, int most) {
    List<OutboxMail> due =
        database
            .createNativeQuery(
                "select * from outbox_mail where state = 'WAITING' and next_attempt_at <= ?1"
                    + " order by next_attempt_at limit ?2 for update skip locked",
                OutboxMail.class)
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    due.forEach(mail -> mail.taken(now));
    return due;
  }

  Optional<OutboxMail> one(UUID id) {
    return Optional.ofNullable(database.find(OutboxMail.class, id));
  }
}
