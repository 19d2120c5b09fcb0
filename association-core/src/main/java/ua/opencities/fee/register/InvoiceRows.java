package ua.opencities.fee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class InvoiceRows {
  private static final String ROW =
      "select id, council_id, council_name, oblast, number, year, issued_on, due_on, pay_by,"
          + " agreed_on, amount, corrected, written_off, paid, passed_on from invoice_row";
  private static final String ASKED =
      " where cast(?1 as date) is not null and (?2 = '' or council_id = nullif(?2, '')::uuid)"
          + " and (?3 = 0 or year = ?3) and (?4 = '' or oblast_code = ?4)"
          + " and (?5 = '' or search_key like '%' || ?5 || '%'"
          + "   or (?6 <> '' and number like '%' || ?6 || '%'))"
          + " and (?7 = '' or (select h.kind from invoice i join charge h on h.id = i.charge_id"
          + "   where i.id = invoice_row.id) = ?7)";

  /**
   * A council may not read the lines of runs: it never asks for a run, and is not asked for one.
   */
  private static final String OF_RUN =
      " and id in (select l.invoice_id from billing_line l where l.run_id = cast(?8 as uuid))";

  /** An obstacle is told of a year's annual fee: the fee report counts the same. */
  private static final String HINDERED =
      " and outstanding > 0 and exists (select from fee_obstacle_told b where b.until is null"
          + " and b.council_id = invoice_row.council_id and b.year = invoice_row.year)"
          + " and exists (select from invoice i join charge h on h.id = i.charge_id"
          + "   where i.id = invoice_row.id and h.kind = 'ANNUAL')";

  /**
   * What of an invoice passed to other councils, and was written off there: a council may not read
   * their accounts, and finds nothing.
   */
  private static final String WITH_HEIRS =
      " from invoice_row cross join lateral (select coalesce(sum(p.amount), 0.00) as heirs_amount,"
          + "   coalesce(sum(p.outstanding), 0.00) as heirs_outstanding"
          + "   from charge_parts('infinity') p where invoice_row.passed_on > 0"
          + "   and p.source = invoice_row.id and p.council_id <> invoice_row.council_id) h"
          + " cross join lateral (select coalesce(-sum(e.amount), 0.00) as heirs_written_off"
          + "   from account_entry e where invoice_row.passed_on > 0 and e.about = invoice_row.id"
          + "   and e.council_id <> invoice_row.council_id and e.kind = 'WRITE_OFF') w";

  private static final String OF_ANY = " and cast(?8 as text) = ''";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Issued issued(InvoiceId id) {
    var rows =
        database
            .createNativeQuery("select frozen, frozen_sha256, issued_at from invoice where id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Issued(r.text(), r.text(), r.instant()))
        .findFirst()
        .orElseThrow(() -> new NotFound("invoice"));
  }

  record Issued(String frozen, String sha256, Instant at) {}

  Map<String, String> explanation(InvoiceId id) {
    var rows =
        database
            .createNativeQuery(
                "select f.key, f.value from invoice i join charge c on c.id = i.charge_id"
                    + " cross join jsonb_each_text(c.explanation) f where i.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    var facts = new HashMap<String, String>();
    for (Row r : Row.of(rows)) facts.put(r.text(), r.text());
    return facts;
  }

  InvoiceRow row(InvoiceId id, LocalDate today) {
    var rows =
        database
            .createNativeQuery(ROW + " where id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> row(r, today))
        .findFirst()
        .orElseThrow(() -> new NotFound("invoice"));
  }

  InvoiceList list(InvoiceSearch search, LocalDate today) {
    String where = where(search);
    var sums =
        asked(
                "select count(*), coalesce(sum(corrected), 0.00), coalesce(sum(paid), 0.00),"
                    + " coalesce(sum(outstanding), 0.00), coalesce(sum(heirs_amount), 0.00),"
                    + " coalesce(sum(heirs_outstanding), 0.00), coalesce(sum(corrected - written_off"
                    + "   + heirs_amount - heirs_written_off), 0.00)"
                    + WITH_HEIRS
                    + where,
                search,
                today)
            .getResultList();
    Row sum = Row.of(sums).get(0);
    long total = sum.count();
    var rows =
        asked(
                ROW + where + " order by " + search.sort().sql() + search.page().limit(),
                search,
                today)
            .getResultList();
    var items = Row.of(rows).stream().map(r -> row(r, today)).toList();
    return new InvoiceList(
        new Page<>(items, total, search.page().number(), search.page().size()),
        sum.money(),
        sum.money(),
        sum.money(),
        new InvoiceList.OfHeirs(sum.money(), sum.money()),
        sum.money());
  }

  long count(InvoiceSearch search, LocalDate today) {
    Object count =
        asked("select count(*) from invoice_row" + where(search), search, today).getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * In the order of their numbers.
   *
   * @param after a number, itself left out; empty for the beginning
   */
  List<NamedInvoice> after(InvoiceSearch search, LocalDate today, String after, int most) {
    var rows =
        asked(
                "select id, number, oblast, council_name from invoice_row"
                    + where(search)
                    + " and number > ?9 order by number limit ?10",
                search,
                today)
            .setParameter(9, after)
            .setParameter(10, most)
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new NamedInvoice(new InvoiceId(row.id()), row.text(), row.text(), row.text()))
        .toList();
  }

  private static String where(InvoiceSearch search) {
    return ASKED
        + (search.run().isPresent() ? OF_RUN : OF_ANY)
        + (search.hindered() ? HINDERED : "")
        + search.state().map(s -> " and " + s.condition).orElse("");
  }

  /** As the work list counts them: where fees rest no invoice is wanted. */
  Page<UnchargedMember> uncharged(int year, String words, LocalDate today, Page.Request page) {
    String from =
        " from council c join membership m on m.council_id = c.id"
            + " and m.standing in ('ACTIVE', 'SUSPENDED')"
            + " join oblast o on o.code = c.oblast_code where c.search_key like '%' || ?2 || '%'"
            + " and not exists (select from resting_on(?3) r where r.council_id = c.id)"
            + " and not annual_fee_is_settled(c.id, ?1)";
    String key = SearchKey.of(words);
    var total =
        database
            .createNativeQuery("select count(*)" + from)
            .setParameter(1, year)
            .setParameter(2, key)
            .setParameter(3, today)
            .getSingleResult();
    var rows =
        database
            .createNativeQuery(
                "select c.id, c.name, o.name" + from + " order by c.name, c.id" + page.limit())
            .setParameter(1, year)
            .setParameter(2, key)
            .setParameter(3, today)
            .getResultList();
    var items =
        Row.of(rows).stream()
            .map(r -> new UnchargedMember(new CouncilId(r.id()), r.text(), r.text()))
            .toList();
    return new Page<>(items, ((Number) total).longValue(), page.number(), page.size());
  }

  private Query asked(String sql, InvoiceSearch search, LocalDate today) {
    String words = search.words().orElse("").strip();
    return database
        .createNativeQuery(sql)
        .setParameter(1, today)
        .setParameter(2, search.council().map(CouncilId::toString).orElse(""))
        .setParameter(3, search.year().orElse(0))
        .setParameter(4, search.oblast().orElse(""))
        .setParameter(5, SearchKey.of(words))
        .setParameter(6, words.matches("[0-9/]+") ? words : "")
        .setParameter(7, search.kind().map(TariffKind::name).orElse(""))
        .setParameter(8, search.run().map(UUID::toString).orElse(""));
  }

  private static InvoiceRow row(Row r, LocalDate today) {
    UUID id = r.id();
    UUID council = r.id();
    String name = r.text();
    String oblast = r.text();
    String number = r.text();
    int year = r.number();
    LocalDate issuedOn = r.day();
    LocalDate dueOn = r.day();
    LocalDate payBy = r.day();
    Optional<LocalDate> agreedOn = r.dayIfAny();
    Money amount = r.money();
    Money corrected = r.money();
    Money writtenOff = r.money();
    Money paid = r.money();
    Money passedOn = r.money();
    return new InvoiceRow(
        new InvoiceId(id),
        new CouncilId(council),
        name,
        oblast,
        number,
        year,
        issuedOn,
        dueOn,
        payBy,
        agreedOn,
        amount,
        corrected,
        writtenOff,
        paid,
        passedOn,
        InvoiceState.of(
            corrected, corrected.minus(writtenOff).minus(paid), paid, passedOn, payBy, today));
  }
}
