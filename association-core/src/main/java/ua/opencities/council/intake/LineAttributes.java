package ua.opencities.council.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import ua.opencities.tenancy.Actor;

/** What lines say of attributes, on its way into the register and out of it. */
@ApplicationScoped
class LineAttributes {
  private static final String SAID =
      " jsonb_to_recordset(r.attributes) s(attribute uuid, kind text, before text, after text)";

  /** Nobody wrote a value, put away an attribute or took a choice from its list since. */
  static final String AS_SEEN =
      " not exists (select from"
          + SAID
          + " where not attribute_takes(s.attribute, s.kind, s.after)"
          + " or s.before is distinct from council_says(r.council_id, s.attribute))";

  /** What the line wrote stands still, and what stood before can stand again. */
  static final String AS_WRITTEN =
      " not exists (select from"
          + SAID
          + " where s.after is distinct from council_says(r.council_id, s.attribute)"
          + " or (s.before is not null and s.kind = 'CHOICE' and not exists (select from"
          + "   council_attribute_choice c where c.attribute_id = s.attribute and c.id::text = s.before)))";

  private static final String OF_LINES =
      " council_import_row r," + SAID + " where r.import_id = ?1 and r.outcome = ";

  private static final String APPLIED =
      "'APPLIED' and r.place = any(string_to_array(?2, ',')::int[])";

  /** A council that leaves took its values along. */
  private static final String TAKEN_BACK = "'TAKEN_BACK'";

  private static final String REMOVE =
      "delete from council_attribute_value v using"
          + OF_LINES
          + "%s and v.council_id = r.council_id and v.attribute_id = s.attribute";

  private static final String ADD =
      "insert into council_attribute_value (id, council_id, attribute_id, kind, said_text, said_whole, said_decimal,"
          + " said_day, said_yes, said_choice, changed_by, changed_at, version)"
          + " select gen_random_uuid(), r.council_id, s.attribute, s.kind,"
          + " case s.kind when 'TEXT' then %1$s end, case s.kind when 'WHOLE' then %1$s::bigint end,"
          + " case s.kind when 'DECIMAL' then %1$s::numeric end, case s.kind when 'DAY' then %1$s::date end,"
          + " case s.kind when 'YES_NO' then %1$s::boolean end, case s.kind when 'CHOICE' then %1$s::uuid end,"
          + " ?3, ?4, 1 from"
          + OF_LINES
          + "%2$s and %1$s is not null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * Attributes and their lists stay as they are meanwhile; whoever writes values of these waits.
   */
  void hold(ImportId id, List<Integer> places) {
    asked(
            "select 1 from council c where c.id in (select r.council_id from council_import_row r where"
                + " r.import_id = ?1 and r.attributes <> '[]' and (?2 = '' or r.place = any(string_to_array(?2, ',')::int[])))"
                + " order by c.id for no key update",
            id)
        .setParameter(2, list(places))
        .getResultList();
    database
        .createNativeQuery("select 1 from council_attribute order by id for share")
        .getResultList();
  }

  void write(CouncilImport taken, List<Integer> places, Instant at) {
    asked(REMOVE.formatted(APPLIED), taken.id()).setParameter(2, list(places)).executeUpdate();
    add("s.after", APPLIED, taken.id(), taken.appliedByName(), at)
        .setParameter(2, list(places))
        .executeUpdate();
  }

  /** Of lines that are taken back. */
  void takeBack(ImportId id, Actor by, Instant at) {
    asked(REMOVE.formatted(TAKEN_BACK), id).executeUpdate();
    add("s.before", TAKEN_BACK, id, by.shown(), at).executeUpdate();
  }

  private Query add(String said, String lines, ImportId id, String by, Instant at) {
    return asked(ADD.formatted(said, lines), id)
        .setParameter(3, by)
        .setParameter(4, at.atOffset(ZoneOffset.UTC));
  }

  private Query asked(String sql, ImportId id) {
    return database.createNativeQuery(sql).setParameter(1, id.value());
  }

  private static String list(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(joining(","));
  }
}
