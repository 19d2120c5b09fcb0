package ua.opencities.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.notification.delivery.LetterReported.Said;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class DeliveryReports {
  private static final String FROM =
      " from delivery_report r join outbox_mail m on m.id = r.mail_id"
          + " left join council c on c.id = r.council_id"
          + " where (?1 = '' or r.outcome = ?1)"
          + " and (?2 = '' or c.search_key like '%' || ?2 || '%'"
          + "   or r.address like '%' || lower(?3) || '%')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Sent(Optional<CouncilId> council, String address) {}

  Optional<Sent> sent(UUID letter) {
    var rows =
        database
            .createNativeQuery("select council_id, to_address from outbox_mail where id = ?1")
            .setParameter(1, letter)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Sent(r.idIfAny().map(CouncilId::new), r.text()))
        .findFirst();
  }

  /** False when this is known of the letter. */
  boolean keep(
      Reported report,
      Optional<CouncilId> council,
      String address,
      Said said,
      Actor by,
      Instant now) {
    return database
            .createNativeQuery(
                "insert into delivery_report (id, council_id, mail_id, address, outcome, reason,"
                    + " status, diagnostic, message_id, reported_at, taken_at, taken_by) values"
                    + " (?1, nullif(?2, '')::uuid, ?3, ?4, ?5, ?6, nullif(?7, ''), nullif(?8, ''),"
                    + " nullif(?9, ''), ?10, ?11, ?12) on conflict do nothing")
            .setParameter(1, UUID.randomUUID())
            .setParameter(2, council.map(CouncilId::toString).orElse(""))
            .setParameter(3, report.letter())
            .setParameter(4, address)
            .setParameter(5, said.outcome().name())
            .setParameter(6, said.reason().name())
            .setParameter(7, said.status().orElse(""))
            .setParameter(8, said.diagnostic())
            .setParameter(9, report.messageId().orElse(""))
            .setParameter(10, said.at().atOffset(ZoneOffset.UTC))
            .setParameter(11, now.atOffset(ZoneOffset.UTC))
            .setParameter(12, by.name())
            .executeUpdate()
        == 1;
  }

  /** The newest first. */
  Page<ReportedLetter> page(ReportSearch search) {
    var total = asked("select count(*)" + FROM, search).getSingleResult();
    List<?> rows =
        asked(
                "select r.mail_id, r.council_id, c.name, r.address, m.to_name, m.subject,"
                    + " r.outcome, r.reason, r.status, r.diagnostic, r.reported_at"
                    + FROM
                    + " order by r.reported_at desc, r.id"
                    + search.page().limit(),
                search)
            .getResultList();
    return new Page<>(
        Row.of(rows).stream().map(DeliveryReports::view).toList(),
        ((Number) total).longValue(),
        search.page().number(),
        search.page().size());
  }

  private Query asked(String sql, ReportSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.outcome().map(Enum::name).orElse(""))
        .setParameter(2, SearchKey.of(search.words()))
        .setParameter(3, search.words());
  }

  private static ReportedLetter view(Row r) {
    return new ReportedLetter(
        r.id(),
        r.idIfAny().map(CouncilId::new),
        r.textIfAny(),
        r.text(),
        r.text(),
        r.text(),
        new Said(
            DeliveryOutcome.valueOf(r.text()),
            DeliveryReason.valueOf(r.text()),
            r.textIfAny(),
            r.textIfAny().orElse(""),
            r.instant()));
  }
}
