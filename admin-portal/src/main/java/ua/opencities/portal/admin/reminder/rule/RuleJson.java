package ua.opencities.portal.admin.reminder.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.shared.TextNotAccepted;
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
  public record TraitJson(UUID id, UUID choice, Boolean yes) {
    static TraitJson of(Trait it) {
      return new TraitJson(it.attribute(), it.choice().orElse(null), it.yes());
    }
  }

  /** {@code days} after the due date, before it when negative; {@code to} of the mail. */
  public record StepJson(Integer days, Boolean mail, Boolean letter, List<String> to) {
    static StepJson of(ReminderStep it) {
      return new StepJson(
          it.days(),
          it.mail(),
          it.letter(),
          it.recipients().stream().map(Enum::name).sorted().toList());
    }

    ReminderStep step() {
      given("steps.days", days);
      given("steps.mail", mail);
      given("steps.letter", letter);
      Set<Recipient> people =
          (to == null ? List.<String>of() : to)
              .stream()
                  .map(
                      each -> Typed.choice("steps.to", Objects.toString(each, ""), Recipient.class))
                  .collect(Collectors.toSet());
      return new ReminderStep(days, mail, letter, people);
    }
  }

  /**
   * The steps that are wanted instead of those of the rule.
   *
   * @throws TextNotAccepted when something is missing, or is to be another that stays
   */
  List<ReminderStep> insteadOf(RuleJson rule) {
    given("version", version);
    given("steps", steps);
    stays("id", id, rule.id);
    stays("scope", scope, rule.scope);
    // who comes late reads of an older change, and is told that
    if (version.equals(rule.version)) {
      stays("keptBy", keptBy, rule.keptBy);
      stays("keptAt", keptAt, rule.keptAt);
    }
    return steps.stream().map(StepJson::step).toList();
  }

  private static void given(String field, Object sent) {
    if (sent == null) throw TextNotAccepted.missing(field);
  }

  /** What is left out is not asked to change. */
  private static void stays(String field, Object sent, Object is) {
    if (sent != null && !sent.equals(is)) throw TextNotAccepted.notChangedHere(field);
  }
}
