package ua.opencities.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import ua.opencities.report.CouncilFilter.ProgrammeOfYear;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_council}: the rows of a page and their number by one statement. */
@ApplicationScoped
class CouncilRows {
  private static final String COLUMNS =
      "select r.id, coalesce(katottg, ''), name, kind, oblast_code, oblast, oblast_en, raion, centre_name, edrpou,"
          + " standing, member_since, inhabitants, inhabitants_as_of, territory_status, acting_body,"
          + " demonstration, score, standing_place";
  private static final int COLUMN_COUNT = 19;
  private static final String FOUND =
      " from (select c.*, f.score from councils_found(string_to_array(?1, ' ')) f"
          + " join report_council c on c.id = f.council_id) r";
  private static final String EVERY =
      " from (select c.*, 0::real as score from report_council c where ?1 = '') r";
  private static final String WANTED =
      " where (?2 = '' or oblast_code = ?2) and (?3 = '' or kind = ?3)"
          + " and (?4 = '' or standing = any (string_to_array(?4, ',')))"
          + " and (?10 = '' or territory_status = ?10"
          + "   or ?10 = 'LISTED' and territory_status <> 'NONE')"
          + " and (?15 = '' or exists (select from admission_interest_known i"
          + "   where i.council_id = r.id and (?15 = 'EVER' or i.ended_on is null"
          + "   and i.followed_on is null and i.renewed_on is null)))"
          + " and (?5 = 0 or ?6 = coalesce((select p.state from report_programmes(?5) p"
          + "   where p.council_id = r.id), 'NONE'))"
          + " and (?7 = '' or (?8 <> 'NONE') = exists (select from report_attribute v"
          + "   where v.council_id = r.id and v.attribute_id = cast(nullif(?7, '') as uuid) and"
          + "   case ?8 when 'YES' then v.said_yes when 'NO' then not v.said_yes"
          + "     when 'CHOICE' then v.said_choice = ?9"
          + "     when 'CONTAINS' then coalesce(position(?9 in v.text) > 0, true)"
          + "     when 'NUMBERS' then v.number between coalesce(cast(nullif(?11, '') as numeric), v.number)"
          + "       and coalesce(cast(nullif(?12, '') as numeric), v.number)"
          + "     when 'DAYS' then v.day between coalesce(cast(nullif(?13, '') as date), v.day)"
          + "       and coalesce(cast(nullif(?14, '') as date), v.day) else true end))";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * The lines of a page and how many there are in all, by one statement as long as there are some.
   */
  Page<CouncilRow> page(CouncilFilter filter, CouncilOrder order, Page.Request wanted) {
    String found = source(filter) + WANTED;
    String all = COLUMNS + ", (select count(*)" + found + ")" + found;
    List<Object[]> rows = read(all, filter, " order by " + order.sql + wanted.limit());
    long total =
        rows.isEmpty()
            ? ((Number) query("select count(*)" + found, filter).getSingleResult()).longValue()
            : ((Number) rows.get(0)[COLUMN_COUNT]).longValue();
    return new Page<>(
        rows.stream().map(CouncilRows::row).toList(), total, wanted.number(), wanted.size());
  }

  List<CouncilRow> read(CouncilFilter filter, CouncilOrder order, String limit) {
    String all = COLUMNS + source(filter) + WANTED;
    return read(all, filter, " order by " + order.sql + limit).stream()
        .map(CouncilRows::row)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> read(String statement, CouncilFilter filter, String order) {
    return query(statement + order, filter).getResultList();
  }

  private static String source(CouncilFilter filter) {
    return filter.words().isEmpty() ? EVERY : FOUND;
  }

  private Query query(String statement, CouncilFilter filter) {
    var wanted = filter.attribute();
    return database
        .createNativeQuery(statement)
        .setParameter(1, String.join(" ", filter.words()))
        .setParameter(2, filter.oblast())
        .setParameter(3, filter.kind())
        .setParameter(4, String.join(",", filter.standings()))
        .setParameter(5, filter.programme().map(ProgrammeOfYear::year).orElse(0))
        .setParameter(6, filter.programme().map(ProgrammeOfYear::state).orElse(""))
        .setParameter(7, wanted.map(it -> it.attribute().toString()).orElse(""))
        .setParameter(8, wanted.map(it -> it.how().name()).orElse(""))
        .setParameter(9, wanted.map(AttributeWanted::what).orElse(""))
        .setParameter(10, filter.territory())
        .setParameter(11, wanted.map(it -> it.number(Span::from)).orElse(""))
        .setParameter(12, wanted.map(it -> it.number(Span::to)).orElse(""))
        .setParameter(13, wanted.map(it -> it.day(Span::from)).orElse(""))
        .setParameter(14, wanted.map(it -> it.day(Span::to)).orElse(""))
        .setParameter(15, filter.interest());
  }

  private static CouncilRow row(Object[] r) {
    return new CouncilRow(
        new CouncilId((UUID) r[0]),
        (String) r[1],
        (String) r[2],
        (String) r[3],
        (String) r[4],
        (String) r[5],
        (String) r[6],
        r[7] == null ? "" : (String) r[7],
        (String) r[8],
        Optional.ofNullable((String) r[9]),
        (String) r[10],
        Optional.ofNullable((Date) r[11]).map(Date::toLocalDate),
        r[12] == null ? OptionalInt.empty() : OptionalInt.of(((Number) r[12]).intValue()),
        Optional.ofNullable((Date) r[13]).map(Date::toLocalDate),
        (String) r[14],
        "MILITARY_ADMINISTRATION".equals(r[15]),
        (Boolean) r[16]);
  }
}
