package ua.opencities.fee.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.fee.opening.line.KnownAccount;
import ua.opencities.fee.opening.line.KnownAccounts;
import ua.opencities.shared.Row;

/** The accounts of all councils in one statement, as far as openings meet them. */
@ApplicationScoped
class Books {
  private static final String ALL =
      """
      select c.id, c.name, coalesce(c.katottg, ''), c.edrpou,
        (select string_agg(p.edrpou, chr(10)) from council_payer p where p.council_id = c.id),
        o.balance, o.invoices, coalesce(o.open_invoices, false), h.years, h.numbers, e.first_on, r.number, r.to_day
      from council c
      left join (select council_id, min(number) filter (where kind = 'BALANCE') as balance,
          string_agg(number || '/' || extract(year from issued_on), chr(10)) filter (where kind = 'INVOICE') as invoices,
          bool_or(kind = 'INVOICE' and amount > 0) as open_invoices
        from account_opening where withdrawn_at is null group by council_id) o on o.council_id = c.id
      left join (select i.council_id, string_agg(i.number, chr(10)) as numbers,
          string_agg(g.year::text, chr(10)) filter (where g.kind = 'ANNUAL') as years
        from invoice i join charge g on g.id = i.charge_id group by i.council_id) h on h.council_id = c.id
      left join (select council_id, min(booked_on) as first_on from account_entry
        where kind not in ('OPENING', 'PAST_INVOICE', 'OPENING_REVERSAL') group by council_id) e on e.council_id = c.id
      left join (select distinct on (a.council_id) a.council_id, a.number, a.to_day
        from reconciliation_act a
        join lateral (select n.verdict from reconciliation_answer n where n.act_id = a.id order by n.place desc limit 1) n on n.verdict = 'AGREED'
        order by a.council_id, a.to_day desc, a.number desc) r on r.council_id = c.id
      where c.merged_into is null""";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  KnownAccounts known() {
    return new KnownAccounts(
        Row.of(database.createNativeQuery(ALL).getResultList()).stream()
            .map(Books::account)
            .toList());
  }

  private static KnownAccount account(Row row) {
    return new KnownAccount(
        row.id(),
        row.text(),
        row.text(),
        row.textIfAny(),
        List.copyOf(lines(row.textIfAny())),
        row.textIfAny(),
        lines(row.textIfAny()),
        row.yes(),
        lines(row.textIfAny()).stream().map(Integer::valueOf).collect(Collectors.toSet()),
        lines(row.textIfAny()),
        row.dayIfAny(),
        row.textIfAny().map(number -> new KnownAccount.Agreed(number, row.day())));
  }

  private static Set<String> lines(Optional<String> text) {
    return text.stream().flatMap(String::lines).collect(Collectors.toSet());
  }
}
