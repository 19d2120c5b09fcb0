package ua.opencities.reminder.notice;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.language.SearchKey;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.notice.NoticeView.MailView;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class NoticeRows {
  private static final String FROM =
      " from reminder_notice n join council c on c.id = n.council_id"
          + " join invoice i on i.id = n.invoice_id left join letter l on l.id = n.letter_id"
          + " where (?1 = '' or n.council_id::text = ?1) and (?2 = '' or n.invoice_id::text = ?2)"
          + " and (?3 = '' or n.round_id::text = ?3) and (?4 = '' or exists (select from"
          + "   reminder_mail m where m.notice_id = n.id and m.state = ?4))"
          + " and (c.search_key like '%' || ?5 || '%' or i.number = ?6)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<NoticeView> page(NoticeSearch search) {
    var total = asked("select count(*)" + FROM, search).getSingleResult();
    List<Row> rows =
        Row.of(
            asked(
                    "select n.id, n.council_id, c.name, n.invoice_id, i.number, n.due_on, n.days,"
                        + " n.outstanding, n.sent_at, l.id as letter, l.number as letter_number"
                        + FROM
                        + " order by "
                        + search.order()
                        + search.page().limit(),
                    search)
                .getResultList());
    List<NoticeView> items = rows.stream().map(r -> view(r)).toList();
    Map<UUID, List<MailView>> mails = mails(items.stream().map(NoticeView::id).toList());
    return new Page<>(
        items.stream().map(it -> with(it, mails.getOrDefault(it.id(), List.of()))).toList(),
        ((Number) total).longValue(),
        search.page().number(),
        search.page().size());
  }

  private Query asked(String sql, NoticeSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(2, search.invoice().map(InvoiceId::toString).orElse(""))
        .setParameter(3, search.round().map(UUID::toString).orElse(""))
        .setParameter(4, search.state().map(Enum::name).orElse(""))
        .setParameter(5, SearchKey.of(search.words()))
        .setParameter(6, search.words());
  }

  private Map<UUID, List<MailView>> mails(List<UUID> notices) {
    var rows =
        database
            .createNativeQuery(
                "select notice_id, id, recipient, to_name, state, error, reason,"
                    + " changed_at from reminder_mail where notice_id = any(string_to_array(?1, ',')::uuid[])"
                    + " order by to_name, id")
            .setParameter(1, notices.stream().map(UUID::toString).collect(joining(",")))
            .getResultList();
    Map<UUID, List<MailView>> mails = new HashMap<>();
    for (Row r : Row.of(rows))
      mails
          .computeIfAbsent(r.id(), id -> new ArrayList<>())
          .add(
              new MailView(
                  r.id(),
                  Recipient.valueOf(r.text()),
                  r.text(),
                  HandOverState.valueOf(r.text()),
                  r.textIfAny(),
                  r.textIfAny().map(DeliveryReason::valueOf),
                  r.instant()));
    return mails;
  }

  private static NoticeView view(Row r) {
    return new NoticeView(
        r.id(),
        new CouncilId(r.id()),
        r.text(),
        new InvoiceId(r.id()),
        r.text(),
        r.day(),
        r.number(),
        r.money(),
        r.instant(),
        letter(r.idIfAny(), r.textIfAny()),
        List.of());
  }

  private static Optional<FormalLetter> letter(Optional<UUID> id, Optional<String> number) {
    return id.map(it -> new FormalLetter(it, number.orElse("")));
  }

  private static NoticeView with(NoticeView it, List<MailView> mails) {
    return new NoticeView(
        it.id(),
        it.council(),
        it.councilName(),
        it.invoice(),
        it.number(),
        it.dueOn(),
        it.days(),
        it.outstanding(),
        it.sentAt(),
        it.letter(),
        mails);
  }

  void note(UUID mail, HandOverState state, String error, Instant at) {
    database
        .createNativeQuery(
            "update reminder_mail set state = ?2, error = nullif(?3, ''), changed_at = ?4"
                + " where id = ?1 and state not in ('DELAYED', 'NOT_ARRIVED', 'ARRIVED')")
        .setParameter(1, mail)
        .setParameter(2, state.name())
        .setParameter(3, cut(error))
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void noteLater(
      UUID mail, HandOverState state, Optional<DeliveryReason> reason, String said, Instant at) {
    database
        .createNativeQuery(
            "update reminder_mail set state = ?2, reason = nullif(?3, ''), error = nullif(?4, ''),"
                + " changed_at = ?5 where id = ?1"
                + " and not (?2 = 'DELAYED' and state in ('NOT_ARRIVED', 'ARRIVED'))")
        .setParameter(1, mail)
        .setParameter(2, state.name())
        .setParameter(3, reason.map(Enum::name).orElse(""))
        .setParameter(4, cut(said))
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static String cut(String said) {
    return said.length() > 500 ? said.substring(0, 500) : said;
  }
}
