package ua.opencities.notification.mailbox;

import java.util.UUID;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** A letter that left the house. */
record Sent(UUID letter, String address, CouncilId council) {
  static Sent one() {
    return to(UUID.randomUUID() + "@rada.example");
  }

  static Sent to(String address) {
    var sent =
        new Sent(UUID.randomUUID(), address, Association.newCouncil("Рада " + UUID.randomUUID()));
    Association.sql(
            "insert into outbox_mail (id, council_id, to_address, to_name, subject, body,"
                + " keeps_secret, made_at, state, next_attempt_at, sent_at) values (?, ?, ?,"
                + " 'Оксана Любисток', 'Рахунок', 'Текст', false, now(), 'SENT', now(), now())",
            sent.letter(),
            sent.council().value(),
            address)
        .run();
    return sent;
  }

  /** What is known of it, the oldest first: outcome and reason. */
  java.util.List<String> known() {
    return Association.sql(
            "select outcome || ' ' || reason from delivery_report where mail_id = ?"
                + " order by taken_at",
            letter)
        .rows()
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  boolean isMarked() {
    return Association.sql("select count(*) from address_mark where address = lower(?)", address)
            .count()
        == 1;
  }
}
