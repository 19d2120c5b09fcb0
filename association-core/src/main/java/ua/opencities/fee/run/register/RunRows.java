package ua.opencities.fee.run.register;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.run.RunState;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.job.JobId;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;

@ApplicationScoped
class RunRows {
  private static final String COLUMNS =
      "select r.id, r.year, r.kind, r.tariff_id, t.name, r.filter, r.passed, r.issued_on,"
          + " r.due_on, r.state, r.made_by_name, r.made_at, r.changed_by_name, r.approved_by_name, r.approved_at,"
          + " r.job_id, r.closed_by_name, r.ended_at, r.closed_because, f.ready, f.ready_sum, f.issued, f.issued_sum, f.hindered";
  private static final String FROM =
      " from billing_run r left join tariff t on t.id = r.tariff_id cross join lateral (select"
          + " count(*) filter (where l.invoice_id is null and l.hindrance is null) as ready,"
          + " coalesce(sum(l.amount) filter (where l.invoice_id is null and l.hindrance is null),"
          + "   0.00) as ready_sum,"
          + " count(l.invoice_id) as issued,"
          + " coalesce(sum(l.amount) filter (where l.invoice_id is not null), 0.00) as issued_sum,"
          + " count(l.hindrance) as hindered"
          + " from billing_line l where l.run_id = r.id) f";
  private static final String ASKED =
      " where (?1 = 0 or r.year = ?1) and (?2 = '' or r.state = ?2) and (?3 = '' or r.kind = ?3)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<RunView> one(RunId id) {
    var rows =
        database
            .createNativeQuery(COLUMNS + FROM + " where r.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream().map(RunRows::view).findFirst();
  }

  Page<RunView> page(RunSearch search) {
    long total =
        ((Number) asked("select count(*) from billing_run r" + ASKED, search).getSingleResult())
            .longValue();
    var rows =
        asked(
                COLUMNS + FROM + ASKED + " order by " + search.order() + search.page().limit(),
                search)
            .getResultList();
    List<RunView> items = Row.of(rows).stream().map(RunRows::view).toList();
    return new Page<>(items, total, search.page().number(), search.page().size());
  }

  Map<Hindrance, Long> hindrances(RunId id) {
    var rows =
        database
            .createNativeQuery(
                "select hindrance, count(*) from billing_line"
                    + " where run_id = ?1 and hindrance is not null group by hindrance")
            .setParameter(1, id.value())
            .getResultList();
    Map<Hindrance, Long> counted = new EnumMap<>(Hindrance.class);
    for (Row r : Row.of(rows)) counted.put(Hindrance.valueOf(r.text()), r.count());
    return counted;
  }

  List<Passing> passings(RunId id) {
    var rows =
        database
            .createNativeQuery(
                "select hindrance, passed_by_name, passed_at from billing_run_pass"
                    + " where run_id = ?1 order by passed_at, hindrance")
            .setParameter(1, id.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Passing(Hindrance.valueOf(r.text()), r.text(), r.instant()))
        .toList();
  }

  boolean secondPersonApproves() {
    return (Boolean)
        database.createNativeQuery("select second_person from fee_policy").getSingleResult();
  }

  private Query asked(String sql, RunSearch search) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, search.year().orElse(0))
        .setParameter(2, search.state().map(Enum::name).orElse(""))
        .setParameter(3, search.kind().map(Enum::name).orElse(""));
  }

  private static Optional<RunView.Closing> closing(Row r) {
    Optional<String> by = r.textIfAny();
    Optional<Instant> at = r.instantIfAny();
    Optional<String> reason = r.textIfAny();
    return by.map(who -> new RunView.Closing(who, at.orElseThrow(), reason.orElseThrow()));
  }

  private static RunView view(Row r) {
    return new RunView(
        new RunId(r.id()),
        r.number(),
        TariffKind.valueOf(r.text()),
        r.idIfAny().map(TariffId::new),
        r.textIfAny(),
        RunFilter.from(r.text()),
        Arrays.stream(r.text().split(" "))
            .filter(word -> !word.isEmpty())
            .map(Hindrance::valueOf)
            .collect(toSet()),
        r.day(),
        r.day(),
        RunState.valueOf(r.text()),
        r.text(),
        r.instant(),
        r.textIfAny(),
        r.textIfAny(),
        r.instantIfAny(),
        r.idIfAny().map(JobId::new),
        closing(r),
        new RunView.Figures(r.count(), r.money(), r.count(), r.money(), r.count()));
  }
}
