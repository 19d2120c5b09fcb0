package ua.opencities.report.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class YearFigures {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @throws NotFound when the council is absent or another's
   */
  boolean isByOrder(CouncilId council) {
    var rows = rows("select acting_body, id from report_council where id = ?1", council.value());
    if (rows.isEmpty()) throw new NotFound("council");
    return rows.get(0).text().equals("MILITARY_ADMINISTRATION");
  }

  List<YearProgramme> programmes(CouncilId council, int year) {
    return rows(
            "select p.id, e.first_edition, p.title, p.state, p.edition, p.starts, p.ends, p.funded,"
                + " p.funded_for_fee, p.fee, p.amendment_id, coalesce(y.chosen, false), e.elsewhere"
                + " from report_year_programme p join programme e on e.id = p.id"
                + " left join programme_in_year y"
                + "   on y.programme_id = p.id and y.council_id = ?1 and y.year = ?2"
                + " where p.council_id = ?1 and p.year = ?2"
                + " order by y.place nulls last, p.from_year desc, p.id",
            council.value(),
            year)
        .stream()
        .map(
            r ->
                new YearProgramme(
                    r.id(),
                    r.id(),
                    r.text(),
                    r.text(),
                    r.number(),
                    r.day(),
                    r.day(),
                    r.money(),
                    r.moneyIfAny(),
                    r.moneyIfAny(),
                    r.idIfAny(),
                    r.yes(),
                    r.yes()))
        .toList();
  }

  Optional<YearShortfall> shortfall(CouncilId council, int year) {
    return rows(
            "select step, fundable from programme_shortfall where council_id = ?1 and year = ?2"
                + " order by place desc limit 1",
            council.value(),
            year)
        .stream()
        .map(r -> new YearShortfall(r.text(), r.money()))
        .findFirst();
  }

  List<YearInvoice> invoices(CouncilId council, int year) {
    return rows(
            "select id, number, issued_on, pay_by, agreed_on, corrected - written_off, paid"
                + " from invoice_row"
                + " where council_id = ?1 and year = ?2 order by issued_on, number",
            council.value(),
            year)
        .stream()
        .map(
            r ->
                new YearInvoice(
                    r.id(), r.text(), r.day(), r.day(), r.dayIfAny(), r.money(), r.money()))
        .toList();
  }

  List<YearReceipt> receipts(CouncilId council, int year) {
    return rows(
            "select received_on, amount, document_number, payer from report_year_receipt"
                + " where council_id = ?1 and year = ?2 order by received_on, document_number",
            council.value(),
            year)
        .stream()
        .map(r -> new YearReceipt(r.day(), r.money(), r.text(), r.text()))
        .toList();
  }

  List<YearTool> tools(CouncilId council, int year) {
    return rows(
            "select name_uk, name_en, since, until from report_year_tool where council_id = ?1"
                + " and since <= make_date(?2, 12, 31)"
                + " and (until is null or until >= make_date(?2, 1, 1)) order by place, since",
            council.value(),
            year)
        .stream()
        .map(r -> new YearTool(r.text(), r.text(), r.day(), r.dayIfAny()))
        .toList();
  }

  YearHelp help(CouncilId council, int year) {
    Row r =
        rows(
                "select count(*) filter (where what = 'ADVICE'), max(day) filter (where what = 'ADVICE'),"
                    + " count(*) filter (where what = 'LETTER'), max(day) filter (where what = 'LETTER') from ("
                    + " select 'ADVICE' as what, (said_at at time zone 'Europe/Kyiv')::date as day"
                    + " from programme_advice where council_id = ?1 and step in ('RETURNED', 'ADVISED')"
                    + " union all select 'LETTER', dated from letter where council_id = ?1"
                    + " and sender = 'ASSOCIATION' and purpose <> 'REMINDS_OF_FEE' and number is not null) it"
                    + " where extract(year from day) = ?2",
                council.value(),
                year)
            .get(0);
    return new YearHelp(
        new YearHelp.Count(r.number(), r.dayIfAny()), new YearHelp.Count(r.number(), r.dayIfAny()));
  }

  List<YearPaper> papers(CouncilId council, int year) {
    return rows(
            "select kind, subject_id, version, generated_at, sha256, about from report_year_paper"
                + " where council_id = ?1 and year = ?2 order by generated_at, kind",
            council.value(),
            year)
        .stream()
        .map(r -> new YearPaper(r.text(), r.id(), r.number(), r.instant(), r.text(), r.text()))
        .toList();
  }

  /** The earliest and the latest year with a programme, a charge or money; none is today's. */
  int[] span(CouncilId council, int thisYear) {
    Row r =
        rows(
                "select least(min(y.year), ?2), greatest(max(y.year), ?2 + 1) from ("
                    + " select from_year as year from programme where council_id = ?1 and state <> 'GIVEN_UP'"
                    + " union all select to_year from programme where council_id = ?1 and state <> 'GIVEN_UP'"
                    + " union all select year from charge where council_id = ?1"
                    + " union all select year from programme_year_money where council_id = ?1) y",
                council.value(),
                thisYear)
            .get(0);
    return new int[] {r.number(), r.number()};
  }

  private List<Row> rows(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    return Row.of(query.getResultList());
  }
}
