package ua.opencities.report;

import ua.opencities.support.Association;

/** Councils by the thousand, each with something of every kind, made and removed by SQL. */
final class ManyCouncils {
  private static final String CODES = "'UA46' || '99' || lpad(n::text, 13, '0')";
  private static final String OURS = " where katottg like 'UA4699%'";

  private ManyCouncils() {}

  /**
   * From the first number to the last; every third is a candidate, the others are members.
   *
   * @param attribute a text of which each says something
   */
  static void fill(int first, int last, Object attribute) {
    run(
        "insert into council (id, katottg, oblast_code, kind, name, raion, centre_kind, centre_name, edrpou, name_key,"
            + " search_key) select gen_random_uuid(), "
            + CODES
            + ", '46', 'SILSKA', 'Численська ' || n || ' сільська рада', 'Район ' || n % 100, 'SELO', 'Численне ' || n,"
            + " lpad(n::text, 8, '0'), 'численська ' || n, 'численська ' || n || ' сільська рада численне'"
            + " from generate_series(?, ?) n",
        first,
        last);
    each(
        "insert into membership (council_id, standing, since, member_since) select id,"
            + " case when edrpou::int % 3 = 0 then 'APPLIED' else 'ACTIVE' end, date '2020-01-01',"
            + " case when edrpou::int % 3 = 0 then null else date '2020-01-01' end",
        first, last);
    each(
        "insert into membership_step (id, council_id, place, from_standing, to_standing, body, document, number, adopted_on,"
            + " effective_on, entered_by, entered_by_name, entered_at) select gen_random_uuid(), id, 1,"
            + " case when edrpou::int % 3 = 0 then 'AGREEMENT_SIGNED' else 'ADMITTED' end,"
            + " case when edrpou::int % 3 = 0 then 'APPLIED' else 'ACTIVE' end, 'BOARD', 'PROTOCOL', '7', date '2020-01-01',"
            + " date '2020-01-01', 'test', 'test', now()",
        first, last);
    each(
        "insert into official (id, council_id, position, title, given_name, surname, gender, term_from, term_until)"
            + " select gen_random_uuid(), id, 'HEAD', 'сільський голова', 'Олег', 'Численко', 'MASCULINE',"
            + " date '2020-11-15', current_date + 30",
        first,
        last);
    each(
        "insert into council_contact (id, council_id, contact_function, name, email, changed_by, changed_at, version)"
            + " select gen_random_uuid(), id, 'FINANCE', 'Відділ', 'f' || edrpou || '@rada.example', 'test', now(), 1",
        first,
        last);
    each(
        "insert into population_figure (id, council_id, inhabitants, as_of, source, confirmed_by, confirmed_at)"
            + " select gen_random_uuid(), id, 1000, date '2022-01-01', 'Держстат', 'test', now()",
        first,
        last);
    each(
        "insert into population_dispute (id, council_id, figure_id, claimed, reason, raised_by, raised_at)"
            + " select gen_random_uuid(), id, (select f.id from population_figure f where f.council_id = council.id), 1100,"
            + " 'не так', 'test', now()",
        first,
        last);
    Association.sql(
            "insert into council_attribute_value (id, council_id, attribute_id, kind, said_text, changed_by, changed_at,"
                + " version) select gen_random_uuid(), id, ?, 'TEXT', 'щось', 'test', now(), 1 from council"
                + OURS
                + " and edrpou::int between ? and ?",
            attribute,
            first,
            last)
        .run();
  }

  /** Steps are only ever added: for the time of the removal alone the table forgets it. */
  static void remove() {
    String ours = " where council_id in (select id from council" + OURS + ");";
    Association.sql(
            "do $$ begin alter table membership_step disable trigger membership_steps_leave_with_their_council;"
                + (" delete from membership_step" + ours)
                + " alter table membership_step enable trigger membership_steps_leave_with_their_council;"
                + (" delete from membership" + ours)
                + (" delete from official" + ours)
                + (" delete from council_contact" + ours)
                + (" delete from population_dispute" + ours)
                + (" delete from council_attribute_value" + ours)
                + " delete from council"
                + OURS
                + "; end $$")
        .run();
  }

  private static void each(String select, int first, int last) {
    run(select + " from council" + OURS + " and edrpou::int between ? and ?", first, last);
  }

  private static void run(String sql, int first, int last) {
    Association.sql(sql, first, last).run();
  }
}
