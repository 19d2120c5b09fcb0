package ua.opencities.duplicate.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code duplicate_reason}: the pairs of a page and their number by one statement. */
@ApplicationScoped
class PairRows {
  private static final String PAIRS =
      """
      with pair as (
        select r.one_id, r.other_id, string_agg(distinct r.reason, ',') as signs,
          bool_or(r.reason not in ('FORMER_NAME', 'NAME', 'NAMESAKE', 'SIMILAR_NAME')) as likely, count(distinct r.reason) as number
        from duplicate_reason r
        where not exists (select from duplicate_apart d
          where d.one_id = r.one_id and d.other_id = r.other_id and d.taken_back_at is null)
        group by r.one_id, r.other_id
      ), wanted as (
        select p.*, a.name as name from pair p join council a on a.id = p.one_id join council b on b.id = p.other_id
        where (?1 = '' or a.search_key like '%' || ?1 || '%' or b.search_key like '%' || ?1 || '%')
          and (?2 = '' or ?2 in (a.oblast_code, b.oblast_code))
          and (?3 = '' or ?3 = any(string_to_array(p.signs, ',')))
          and (?4 = '' or ?4 in (p.one_id::text, p.other_id::text))
      )""";

  private static final String TWIN =
      "%1$s.id, %1$s.name, coalesce(%1$s.katottg, ''), %1$so.name, coalesce(%1$s.raion, ''), %1$s.edrpou,"
          + " coalesce(%1$sm.standing, 'LEAD'), ";

  private static final String READ =
      " select "
          + TWIN.formatted("a")
          + TWIN.formatted("b")
          + "p.signs, (select count(*) from wanted) from wanted p"
          + " join council a on a.id = p.one_id join oblast ao on ao.code = a.oblast_code"
          + " left join membership am on am.council_id = a.id"
          + " join council b on b.id = p.other_id join oblast bo on bo.code = b.oblast_code"
          + " left join membership bm on bm.council_id = b.id"
          + " order by p.likely desc, p.number desc, p.name, p.one_id, p.other_id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<TwinPair> page(PairFilter filter, Page.Request wanted) {
    List<?> found = query(PAIRS + READ + wanted.limit(), filter).getResultList();
    long total =
        found.isEmpty()
            ? wanted.number() == 1
                ? 0
                : ((Number) query(PAIRS + " select count(*) from wanted", filter).getSingleResult())
                    .longValue()
            : ((Number) ((Object[]) found.get(0))[15]).longValue();
    return new Page<>(
        Row.of(found).stream().map(PairRows::pair).toList(), total, wanted.number(), wanted.size());
  }

  private Query query(String statement, PairFilter filter) {
    return database
        .createNativeQuery(statement)
        .setParameter(1, filter.words())
        .setParameter(2, filter.oblast())
        .setParameter(3, filter.sign().map(Enum::name).orElse(""))
        .setParameter(4, filter.council().map(Object::toString).orElse(""));
  }

  private static TwinPair pair(Row row) {
    var one = twin(row);
    var other = twin(row);
    return new TwinPair(
        one, other, Arrays.stream(row.text().split(",")).map(Sign::valueOf).toList());
  }

  private static Twin twin(Row row) {
    return new Twin(
        new CouncilId(row.id()),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.textIfAny(),
        row.text());
  }
}
