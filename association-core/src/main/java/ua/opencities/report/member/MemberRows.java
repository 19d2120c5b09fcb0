package ua.opencities.report.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.opencities.report.member.MemberOnDay.AdmissionAct;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_members(day)}. */
@ApplicationScoped
class MemberRows {
  private static final String ORDER =
      " order by oblast collate \"uk-x-icu\", name collate \"uk-x-icu\", council_id";

  private static final String LINES =
      "select council_id, coalesce(katottg, ''), name, kind, oblast_code, oblast, oblast_en, raion, edrpou,"
          + " standing, member_since, document, number, adopted_on, inhabitants, head,"
          + " r.representative, r.authority, demonstration from (select * from report_members(?1)"
          + ORDER
          + "%s) m left join lateral report_representative(m.council_id, ?1) r on true"
          + ORDER;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<MemberOnDay> page(LocalDate day, Page.Request wanted) {
    long total = byStanding(day).values().stream().mapToLong(Long::longValue).sum();
    return new Page<>(read(day, wanted.limit()), total, wanted.number(), wanted.size());
  }

  List<MemberOnDay> all(LocalDate day) {
    return read(day, "");
  }

  Map<String, Long> byStanding(LocalDate day) {
    var counted = new TreeMap<String, Long>();
    List<?> rows =
        database
            .createNativeQuery(
                "select standing, count(*) from report_members_standing(?1) group by standing")
            .setParameter(1, day)
            .getResultList();
    for (Row row : Row.of(rows)) counted.put(row.text(), row.count());
    return counted;
  }

  private List<MemberOnDay> read(LocalDate day, String limit) {
    List<?> rows =
        database.createNativeQuery(LINES.formatted(limit)).setParameter(1, day).getResultList();
    return Row.of(rows).stream().map(MemberRows::row).toList();
  }

  private static MemberOnDay row(Row r) {
    return new MemberOnDay(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.textIfAny().orElse(""),
        r.textIfAny(),
        r.text(),
        r.day(),
        new AdmissionAct(r.text(), r.textIfAny(), r.day()),
        r.numberIfAny(),
        r.textIfAny(),
        representative(r),
        r.yes());
  }

  private static Optional<MemberOnDay.Representative> representative(Row r) {
    Optional<String> person = r.textIfAny();
    Optional<String> authority = r.textIfAny();
    return person.map(it -> new MemberOnDay.Representative(it, authority));
  }
}
