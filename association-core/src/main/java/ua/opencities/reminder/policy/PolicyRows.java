package ua.opencities.reminder.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.reminder.policy.ScopeNames.Named;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffId;
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
                "select p.id, p.tariff_kind, p.tariff_id, p.oblast_code, p.council_kind,"
                    + " p.attribute_id, p.attribute_choice, p.attribute_yes,"
                    + " t.name || ' (' || t.edition || ')', o.name,"
                    + " o.name_en, a.name, a.name_en, c.name, c.name_en, p.kept_by_shown,"
                    + " p.kept_at, p.version from reminder_policy p"
                    + " left join tariff t on t.id = p.tariff_id"
                    + " left join oblast o on o.code = p.oblast_code"
                    + " left join council_attribute a on a.id = p.attribute_id"
                    + " left join council_attribute_choice c on c.id = p.attribute_choice"
                    + " order by num_nonnulls(p.tariff_kind, p.tariff_id, p.oblast_code,"
                    + " p.council_kind, p.attribute_id), t.name, p.tariff_kind, o.name,"
                    + " p.council_kind, a.place, a.id, c.place, p.attribute_yes desc")
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

  private static Optional<Trait> trait(Row r) {
    Optional<UUID> attribute = r.idIfAny();
    Optional<UUID> choice = r.idIfAny();
    boolean yes = r.yes();
    return attribute.map(it -> new Trait(it, choice, yes));
  }

  private static Named named(Row r) {
    return new Named(r.textIfAny(), r.textIfAny());
  }

  private static ReminderPolicy policy(Row r, Map<UUID, List<ReminderStep>> steps) {
    UUID id = r.id();
    var scope =
        new Scope(
            r.textIfAny().map(TariffKind::valueOf),
            r.idIfAny().map(TariffId::new),
            r.textIfAny(),
            r.textIfAny().map(CouncilKind::valueOf),
            trait(r));
    return new ReminderPolicy(
        new PolicyId(id),
        scope,
        new ScopeNames(r.textIfAny(), named(r), named(r), named(r)),
        steps.getOrDefault(id, List.of()),
        r.text(),
        r.instant(),
        r.count());
  }
}
