package ua.opencities.reminder.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffKind;

@ApplicationScoped
class PolicyRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** The widest first. */
  List<ReminderPolicy> all() {
    Map<UUID, List<ReminderStep>> steps = steps();
    var rows =
        database
            .createNativeQuery(
                "select p.id, p.tariff_kind, p.oblast_code, p.council_kind, o.name, o.name_en,"
                    + " p.kept_by_shown, p.kept_at, p.version from reminder_policy p"
                    + " left join oblast o on o.code = p.oblast_code"
                    + " order by num_nonnulls(p.tariff_kind, p.oblast_code, p.council_kind),"
                    + " p.tariff_kind, o.name, p.council_kind")
            .getResultList();
    return Row.of(rows).stream().map(r -> policy(r, steps)).toList();
  }

  private Map<UUID, List<ReminderStep>> steps() {
    var rows =
        database
            .createNativeQuery(
                "select policy_id, days, by_mail, by_letter, recipients from reminder_step"
                    + " order by policy_id, days")
            .getResultList();
    Map<UUID, List<ReminderStep>> steps = new HashMap<>();
    for (Row r : Row.of(rows))
      steps
          .computeIfAbsent(r.id(), id -> new ArrayList<>())
          .add(ReminderStep.kept(r.number(), r.yes(), r.yes(), r.text()));
    return steps;
  }

  private static ReminderPolicy policy(Row r, Map<UUID, List<ReminderStep>> steps) {
    UUID id = r.id();
    var scope =
        new Scope(
            r.textIfAny().map(TariffKind::valueOf),
            r.textIfAny(),
            r.textIfAny().map(CouncilKind::valueOf));
    return new ReminderPolicy(
        new PolicyId(id),
        scope,
        r.textIfAny(),
        r.textIfAny(),
        steps.getOrDefault(id, List.of()),
        r.text(),
        r.instant(),
        r.count());
  }
}
