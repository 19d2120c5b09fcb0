package ua.opencities.report.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_balances(day)}. */
@ApplicationScoped
class BalanceRows {
  private static final String FROM =
      " from report_balances(?1) where (?2 = '' or search_key like '%' || ?2 || '%')"
          + " and (?3 = '' or oblast_code = ?3)"
          + " and (?4 = '' or standing = case ?4 when 'NONE' then '' else ?4 end)";
  private static final String FIGURES = "balance, not_due, days_1_30, days_31_90, over_90";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The sums and the number of all by one statement, the lines of the page by another. */
  BalanceList list(BalanceSearch search, String limit) {
    String from = FROM + search.state().map(state -> " and " + state.sql).orElse("");
    String sums = "coalesce(sum(" + FIGURES.replace(", ", "), 0.00), coalesce(sum(") + "), 0.00)";
    Row all = Row.of(asked("select count(*), " + sums + from, search).getResultList()).get(0);
    long total = all.count();
    BalanceFigures totals = figures(all);
    List<?> rows =
        asked(
                "select council_id, name, oblast, oblast_en, standing, "
                    + FIGURES
                    + from
                    + " order by "
                    + search.sort().sql()
                    + limit,
                search)
            .getResultList();
    var items = Row.of(rows).stream().map(BalanceRows::row).toList();
    return new BalanceList(
        new Page<>(items, total, search.page().number(), search.page().size()), totals);
  }

  private Query asked(String sql, BalanceSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.on())
        .setParameter(2, SearchKey.of(search.words()))
        .setParameter(3, search.oblast().orElse(""))
        .setParameter(4, search.standing().orElse(""));
  }

  private static BalanceRow row(Row r) {
    return new BalanceRow(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        Optional.of(r.text()).filter(standing -> !standing.isEmpty()),
        figures(r));
  }

  private static BalanceFigures figures(Row r) {
    return new BalanceFigures(r.money(), r.money(), r.money(), r.money(), r.money());
  }
}
