package ua.opencities.report.book;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A sheet of the register: what it tells of each council, and where that stands. */
enum BookSheet {
  COUNCILS(
      "c.kind, o.name, c.raion, c.centre_kind, c.centre_name, r.standing, r.member_since,"
          + " r.inhabitants, r.inhabitants_as_of, c.territory_status, c.territory_from,"
          + " c.territory_until, c.acting_body_name, c.acting_body_since, c.demonstration",
      "join oblast o on o.code = c.oblast_code join report_council r on r.id = c.id",
      "c.id",
      "kind=council.council-kind oblast raion centre-kind=council.place-kind centre"
          + " standing=membership.standing member-since inhabitants as-of"
          + " territory=council.territory-status territory-from territory-until administration"
          + " administration-since note"),
  /** The cases follow by rule; what was corrected by hand stands beside, a line each. */
  NAMES(
      "(select string_agg(n.grammatical_case || '=' || n.form, chr(10)) from"
          + " council_name_correction n where n.council_id = c.id)",
      "",
      "c.id",
      "genitive dative accusative instrumental locative"),
  CODES(
      "k.name, k.katottg, k.edrpou, k.iban, k.koatuu, k.budget_code",
      "join lateral (select 0 as place, c.name, c.katottg, c.edrpou, c.iban, c.koatuu,"
          + " c.budget_code union all select 1, p.name, null, p.edrpou, p.iban, null, null"
          + " from council_payer p where p.council_id = c.id) k on true",
      "k.place, k.name",
      "payer katottg edrpou iban koatuu budget-code"),
  /** What is true of a day is the last entry that covers it and was not withdrawn. */
  TERRITORY(
      "t.status, t.from_day, t.until_day, t.act, t.entered_by_name,"
          + " (t.entered_at at time zone 'Europe/Kyiv')::date,"
          + " (t.withdrawn_at at time zone 'Europe/Kyiv')::date",
      "join council_territory t on t.council_id = c.id",
      "t.place",
      "territory=council.territory-status from until act entered-by entered-on withdrawn-on"),
  POPULATION(
      "f.inhabitants, f.as_of, f.source, f.confirmed_by,"
          + " (f.confirmed_at at time zone 'Europe/Kyiv')::date,"
          + " (f.withdrawn_at at time zone 'Europe/Kyiv')::date",
      "join population_figure f on f.council_id = c.id",
      "f.as_of desc, f.confirmed_at desc",
      "inhabitants as-of source confirmed-by confirmed-on withdrawn-on"),
  DISPUTES(
      "f.inhabitants, f.as_of, u.claimed, u.reason, u.raised_by,"
          + " (u.raised_at at time zone 'Europe/Kyiv')::date, u.outcome, u.words,"
          + " (u.answered_at at time zone 'Europe/Kyiv')::date",
      "join population_dispute u on u.council_id = c.id join population_figure f on f.id = u.figure_id",
      "u.raised_at, u.id",
      "inhabitants as-of claimed reason raised-by raised-on outcome=council.dispute-outcome words"
          + " answered-on"),
  OFFICIALS(
      "f.position, f.title, f.surname, f.given_name, f.term_from, f.term_until, f.authority",
      "join official f on f.council_id = c.id",
      "f.term_from desc, f.id",
      "position=official.official-position post surname given-name from until act"),
  /** A line for the post and one for the name, as papers say them. */
  OFFICIAL_CASES(
      "f.position, f.title, f.given_name, f.surname, f.gender, f.forms",
      "join official f on f.council_id = c.id",
      "f.term_from desc, f.id",
      "position=official.official-position word=report.book-word nominative genitive dative"
          + " accusative instrumental locative"),
  CONTACTS(
      "k.contact_function, k.name, k.email, k.phone",
      "join council_contact k on k.council_id = c.id",
      "k.contact_function, k.name, k.id",
      "function=contact.contact-function person email phone"),
  STEPS(
      "s.from_standing, s.to_standing, s.body, s.document, s.number, s.adopted_on, s.effective_on,"
          + " s.remarks, s.entered_by_name, (s.entered_at at time zone 'Europe/Kyiv')::date",
      "join membership_step_in_force s on s.council_id = c.id",
      "s.place",
      "from-standing=membership.standing to-standing=membership.standing"
          + " body=membership.deciding-body document=membership.act-document number adopted-on"
          + " effective-on remarks entered-by entered-on"),
  INTEREST(
      "i.channel, i.since, i.person, i.note, i.entered_by_name,"
          + " (i.entered_at at time zone 'Europe/Kyiv')::date, i.followed_on,"
          + " i.renewed_on, i.ended_on, i.end_reason",
      "join admission_interest_known i on i.council_id = c.id",
      "i.since, i.id",
      "channel=admission.interest-channel since person note entered-by entered-on followed-on"
          + " renewed-on ended-on end-reason"),
  ATTRIBUTES(
      "a.name, coalesce(v.said_text, v.said_whole::text, trim_scale(v.said_decimal)::text,"
          + " v.said_day::text, case v.said_yes when true then 'так' when false then 'ні' end,"
          + " h.name)",
      "join council_attribute_value v on v.council_id = c.id"
          + " join council_attribute a on a.id = v.attribute_id"
          + " left join council_attribute_choice h on h.id = v.said_choice",
      "a.place, a.name",
      "attribute value"),
  SUCCESSION(
      "s.predecessor_name, s.kind, s.happened_on, s.act",
      "join council_succession s on s.council_id = c.id",
      "s.happened_on desc, s.id",
      "predecessor succession=council.succession-kind happened-on act"),
  /** What an act of succession gave an heir; one that was undone stands with its undoing. */
  INHERITANCE(
      "i.other_name, i.kind, i.happened_on, i.act, concat_ws(', ', case when i.account then 'рахунок' end,"
          + " case when i.programmes then 'програми' end, case when i.tools then 'інструменти' end,"
          + " case when i.history then 'історія' end,"
          + " case when i.membership then 'членство' end), i.moved,"
          + " case when i.undoes is not null then 'скасування' end",
      "join inheritance i on i.council_id = c.id and i.side = 'HEIR'",
      "i.happened_on, i.place, i.id",
      "predecessor succession=council.succession-kind happened-on act inherited moved undoing");

  private final String columns;
  private final String joins;
  private final String order;
  private final String headings;

  BookSheet(String columns, String joins, String order, String headings) {
    this.columns = columns;
    this.joins = joins;
    this.order = order;
    this.headings = headings;
  }

  /** Of the councils whose ids are given with commas. */
  String sql() {
    return "select coalesce(c.katottg, c.edrpou), c.name, "
        + columns
        + " from council c "
        + joins
        + " where c.id = any(string_to_array(?1, ',')::uuid[]) order by c.name, c.id, "
        + order;
  }

  /** By which council each line is known comes first. */
  List<BookColumn> columns() {
    return Stream.concat(Stream.of("code", "council"), Arrays.stream(headings.split(" ")))
        .map(each -> each.split("="))
        .map(each -> new BookColumn(each[0], each.length == 1 ? "" : each[1]))
        .toList();
  }
}
