package ua.opencities.fee.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ReadLines {
  private static final String FROM =
      " from billing_line l join council c on c.id = l.council_id"
          + " join oblast o on o.code = c.oblast_code left join invoice i on i.id = l.invoice_id"
          + " where l.run_id = ?1 and (?2 = '' or c.oblast_code = ?2)"
          + " and (?3 = '' or l.hindrance = ?3) and c.search_key like '%' || ?4 || '%'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<LineView> page(RunId run, LineSearch search, String limit) {
    String where = FROM + " and l.hindrance is " + (search.hindered() ? "not null" : "null");
    long total =
        ((Number) asked("select count(*)" + where, run, search).getSingleResult()).longValue();
    var rows =
        asked(
                "select l.council_id, c.name, o.name, o.name_en, l.inhabitants, l.amount,"
                    + " l.explanation, l.hindrance, l.detail, l.invoice_id, i.number"
                    + where
                    + " order by "
                    + search.sort().sql()
                    + limit,
                run,
                search)
            .getResultList();
    List<LineView> items = Row.of(rows).stream().map(ReadLines::line).toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  private Query asked(String sql, RunId run, LineSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, run.value())
        .setParameter(2, search.oblast().orElse(""))
        .setParameter(3, search.hindrance().map(Enum::name).orElse(""))
        .setParameter(4, SearchKey.of(search.words()));
  }

  private static LineView line(Row r) {
    return new LineView(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.numberIfAny(),
        r.moneyIfAny(),
        r.textIfAny().map(ReadLines::explanation),
        r.textIfAny().map(Hindrance::valueOf),
        r.textIfAny(),
        r.idIfAny().map(InvoiceId::new),
        r.textIfAny());
  }

  private static FeeExplanation explanation(String frozen) {
    Map<String, String> facts =
        Frozen.read(frozen).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue())));
    return FeeExplanation.from(facts);
  }
}
