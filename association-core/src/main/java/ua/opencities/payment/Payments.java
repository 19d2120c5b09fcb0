package ua.opencities.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Payments {
  private static final String ASKED =
      " from payment_row where (?1 = '' or council_id = nullif(?1, '')::uuid)"
          + " and (?2 = 0 or extract(year from received_on) = ?2)"
          + " and (?3 = '' or (?4 <> '' and search_key like '%' || ?4 || '%')"
          + "   or lower(document_number) like ?5 or lower(payer) like ?5 or lower(purpose) like ?5)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Payment payment) {
    database.persist(payment);
    database.flush();
  }

  Optional<PaymentId> ofSubmission(UUID submission) {
    var found =
        database
            .createNativeQuery("select id from payment where submission = ?1")
            .setParameter(1, submission)
            .getResultList();
    return found.stream().map(id -> new PaymentId((UUID) id)).findFirst();
  }

  boolean isKnown(CouncilId council, Receipt receipt) {
    return (Boolean)
        database
            .createNativeQuery(
                "select exists (select from payment where bank_reference = nullif(?1, '')"
                    + " or (council_id = ?2 and received_on = ?3 and document_number = ?4 and amount = ?5))")
            .setParameter(1, receipt.bankReference().orElse(""))
            .setParameter(2, council.value())
            .setParameter(3, receipt.receivedOn())
            .setParameter(4, receipt.documentNumber())
            .setParameter(5, receipt.amount().amount())
            .getSingleResult();
  }

  Page<PaymentView> list(PaymentSearch search) {
    long total = ((Number) asked("select count(*)", "", search).getSingleResult()).longValue();
    var rows =
        asked(
                "select id, council_id, council_name, received_on, amount, payer, document_number,"
                    + " purpose, bank_reference, recorded_by_name, recorded_at, settled",
                " order by received_on desc, recorded_at desc, id" + search.page().limit(),
                search)
            .getResultList();
    var items =
        Row.of(rows).stream()
            .map(
                r ->
                    new PaymentView(
                        new PaymentId(r.id()),
                        new CouncilId(r.id()),
                        r.text(),
                        r.day(),
                        r.money(),
                        r.text(),
                        r.text(),
                        r.text(),
                        r.textIfAny(),
                        r.text(),
                        r.instant(),
                        r.money()))
            .toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  private Query asked(String select, String order, PaymentSearch search) {
    String words = search.words().orElse("");
    return database
        .createNativeQuery(select + ASKED + order)
        .setParameter(1, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(2, search.year().orElse(0))
        .setParameter(3, words)
        .setParameter(4, SearchKey.of(words))
        .setParameter(5, "%" + literally(words.toLowerCase(Locale.ROOT)) + "%");
  }

  /** What was typed means itself: no sign of it is a wildcard. */
  private static String literally(String words) {
    return words.replaceAll("([%_\\\\])", "\\\\$1");
  }
}
