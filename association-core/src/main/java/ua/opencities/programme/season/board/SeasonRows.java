package ua.opencities.programme.season.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class SeasonRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  private static final String COLUMNS =
      "select council_id, name, search_key, oblast_code, oblast, oblast_en, kind, by_order_since,"
          + " demonstration, programme_id, state, advice, planned, planned_for_fee, measures_apart, set_back,"
          + " published_on,"
          + " in_budget, inhabitants, session_on, reminded_on, reminded_by from programme_season_row"
          + " where year = ?1";

  /** By name, in the order of the Ukrainian alphabet; a council sees itself alone. */
  List<SeasonRow> of(int year) {
    var rows =
        database
            .createNativeQuery(COLUMNS + " order by name, council_id")
            .setParameter(1, year)
            .getResultList();
    return Row.of(rows).stream().map(SeasonRows::row).toList();
  }

  Optional<SeasonRow> of(int year, CouncilId council) {
    var rows =
        database
            .createNativeQuery(COLUMNS + " and council_id = ?2")
            .setParameter(1, year)
            .setParameter(2, council.value())
            .getResultList();
    return Row.of(rows).stream().map(SeasonRows::row).findFirst();
  }

  private static SeasonRow row(Row r) {
    return new SeasonRow(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        new SeasonCouncil.Place(r.text(), r.text(), r.text()),
        CouncilKind.valueOf(r.text()),
        r.dayIfAny(),
        r.yes(),
        r.idIfAny().map(ProgrammeId::new),
        r.textIfAny().map(ProgrammeState::valueOf),
        r.textIfAny().map(AdviceStep::valueOf),
        r.money(),
        r.moneyIfAny(),
        r.yes(),
        r.yes(),
        r.dayIfAny(),
        r.yes(),
        r.numberIfAny(),
        r.dayIfAny(),
        reminded(r.dayIfAny(), r.textIfAny()));
  }

  private static Optional<SeasonCouncil.Reminded> reminded(
      Optional<LocalDate> on, Optional<String> by) {
    return on.map(day -> new SeasonCouncil.Reminded(day, by.orElseThrow()));
  }

  List<CouncilId> councils(int year) {
    List<?> found =
        database
            .createNativeQuery(
                "select council_id from programme_season_row where year = ?1 order by council_id")
            .setParameter(1, year)
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }

  /** Members since a day of the year or later, with that day. */
  Map<CouncilId, Period> joined(int year) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, member_since from membership where standing in ('ACTIVE',"
                    + " 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') and member_since > ?1")
            .setParameter(1, LocalDate.of(year, 1, 1))
            .getResultList();
    Map<CouncilId, Period> found = new HashMap<>();
    for (Row row : Row.of(rows)) found.put(new CouncilId(row.id()), Period.since(row.day()));
    return found;
  }

  /** Who of all councils has a clerk with an account, and who a head in office. */
  Map<CouncilId, SeasonRow.People> people(LocalDate on) {
    var rows =
        database
            .createNativeQuery(
                "select c.id, exists (select from role_grant g join account a on a.id ="
                    + " g.account_id where g.council_id = c.id and g.role = 'CLERK' and"
                    + " g.begins_on <= ?1 and coalesce(g.ends_on > ?1, true) and a.disabled_at is"
                    + " null), exists (select from official h where h.council_id = c.id and"
                    + " h.position in ('HEAD', 'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION') and"
                    + " h.term_from <= ?1 and coalesce(h.term_until >= ?1, true)) from council c"
                    + " join membership m on m.council_id = c.id")
            .setParameter(1, on)
            .getResultList();
    Map<CouncilId, SeasonRow.People> found = new HashMap<>();
    for (Row row : Row.of(rows))
      found.put(new CouncilId(row.id()), new SeasonRow.People(row.yes(), row.yes()));
    return found;
  }
}
