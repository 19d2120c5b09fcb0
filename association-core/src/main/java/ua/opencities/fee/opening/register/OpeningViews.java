package ua.opencities.fee.opening.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class OpeningViews {
  private static final String COLUMNS =
      "select o.id, o.council_id, c.name, o.as_of, o.number, o.amount, o.due_on, o.issued_on,"
          + " o.invoice_sum, o.year, coalesce((select sum(q.outstanding) from charge_parts('infinity') q"
          + "   where q.source = o.id and q.council_id = o.council_id), 0.00)";
  private static final String THERE =
      " from account_opening o join council c on c.id = o.council_id where o.withdrawn_at is null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<OpeningView> of(CouncilId council) {
    return Row.of(
            database
                .createNativeQuery(
                    COLUMNS
                        + THERE
                        + " and o.council_id = ?1"
                        + " order by o.as_of, o.issued_on nulls first, o.number")
                .setParameter(1, council.value())
                .getResultList())
        .stream()
        .map(OpeningViews::view)
        .toList();
  }

  Page<OpeningView> page(String words, Page.Request page) {
    String where =
        THERE
            + " and (?1 = '' or c.search_key like '%' || ?1 || '%'"
            + "   or strpos(lower(o.number), lower(?2)) > 0)";
    var total = asked("select count(*)" + where, words).getSingleResult();
    var rows =
        asked(
                COLUMNS
                    + where
                    + " order by c.name, o.issued_on nulls first, o.number, o.id"
                    + page.limit(),
                words)
            .getResultList();
    var items = Row.of(rows).stream().map(OpeningViews::view).toList();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }

  private Query asked(String sql, String words) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, SearchKey.of(words))
        .setParameter(2, words.strip());
  }

  private static OpeningView view(Row r) {
    var id = r.id();
    var council = new CouncilId(r.id());
    String name = r.text();
    var asOf = r.day();
    String number = r.text();
    Money amount = r.money();
    var dueOn = r.dayIfAny();
    var issuedOn = r.dayIfAny();
    Optional<Money> sum = r.moneyIfAny();
    var year = r.numberIfAny();
    var invoice = issuedOn.map(day -> new OpeningView.Invoice(day, sum.orElseThrow(), year));
    return new OpeningView(id, council, name, asOf, number, amount, dueOn, invoice, r.money());
  }
}
