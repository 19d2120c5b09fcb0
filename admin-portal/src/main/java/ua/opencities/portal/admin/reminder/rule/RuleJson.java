package ua.opencities.portal.admin.reminder.rule;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.web.typed.Typed;

/**
 * By which steps whom to remind. What {@code scope} does not name is of no matter; without any of
 * its conditions the rule is the one for all. A change names the {@code version} that was read.
 */
public record RuleJson(
    UUID id, ScopeJson scope, List<StepJson> steps, String keptBy, String keptAt, Long version) {
  static RuleJson of(ReminderPolicy it) {
    return new RuleJson(
        it.id().value(),
        ScopeJson.of(it),
        it.steps().stream().map(StepJson::of).toList(),
        it.keptBy(),
        it.keptAt().toString(),
        it.version());
  }

  /** {@code kind} of a fee, {@code oblast} by its two digits, {@code council} is its type. */
  public record ScopeJson(
      String kind, UUID tariff, String oblast, String council, TraitJson attribute) {
    static ScopeJson of(ReminderPolicy it) {
      var scope = it.scope();
      return new ScopeJson(
          scope.kind().map(Enum::name).orElse(null),
          scope.tariff().map(id -> id.value()).orElse(null),
          scope.oblast().orElse(null),
          scope.council().map(Enum::name).orElse(null),
          scope.trait().map(TraitJson::of).orElse(null));
    }
  }

  /** One of the association's own attributes: a {@code choice} of its list, else yes or no. */
  public record TraitJson(UUID id, UUID choice, boolean yes) {
    static TraitJson of(Trait it) {
      return new TraitJson(it.attribute(), it.choice().orElse(null), it.yes());
    }
  }

  /** {@code days} after the due date, before it when negative; {@code to} of the mail. */
  public record StepJson(Integer days, boolean mail, boolean letter, List<String> to) {
    static StepJson of(ReminderStep it) {
      return new StepJson(
          it.days(),
          it.mail(),
          it.letter(),
          it.recipients().stream().map(Enum::name).sorted().toList());
    }

    ReminderStep step() {
      if (days == null) throw new BadRequestException("days of a step");
      Set<Recipient> people =
          (to == null ? List.<String>of() : to)
              .stream()
                  .map(each -> Typed.choice("to", Objects.toString(each, ""), Recipient.class))
                  .collect(Collectors.toSet());
      return new ReminderStep(days, mail, letter, people);
    }
  }

  List<ReminderStep> read() {
    if (steps == null || steps.contains(null)) throw new BadRequestException("steps");
    return steps.stream().map(StepJson::step).toList();
  }
}
