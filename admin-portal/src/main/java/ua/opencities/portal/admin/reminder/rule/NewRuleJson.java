package ua.opencities.portal.admin.reminder.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.portal.admin.reminder.ScopeOffer;
import ua.opencities.portal.admin.reminder.rule.RuleJson.ScopeJson;
import ua.opencities.portal.admin.reminder.rule.RuleJson.StepJson;
import ua.opencities.portal.admin.reminder.rule.RuleJson.TraitJson;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.typed.Typed;

/**
 * A rule to make. Without a {@code scope}, or with an empty one, it is the one for all. Without
 * steps it says that a group is not reminded.
 */
public record NewRuleJson(ScopeJson scope, List<StepJson> steps) {

  List<ReminderStep> wanted() {
    if (steps == null) throw TextNotAccepted.missing("steps");
    return steps.stream().map(StepJson::step).toList();
  }

  /**
   * @throws Typed.NotUnderstood when a name is of nothing that a rule may be for
   */
  Scope scope(ScopeOffer offer) {
    if (scope == null) return Scope.ALL;
    if (scope.kind() != null && scope.tariff() != null) throw Typed.ofAnotherKind("scope.tariff");
    return new Scope(
        Optional.ofNullable(scope.kind())
            .map(it -> Typed.choice("scope.kind", it, TariffKind.class)),
        Optional.ofNullable(scope.tariff()).map(it -> tariff(it, offer)),
        Optional.ofNullable(scope.oblast()).map(it -> oblast(it, offer)),
        Optional.ofNullable(scope.council())
            .map(it -> Typed.choice("scope.council", it, CouncilKind.class)),
        Optional.ofNullable(scope.attribute()).map(it -> trait(it, offer)));
  }

  private static TariffId tariff(UUID named, ScopeOffer offer) {
    return offer.tariffs().stream()
        .map(it -> it.id())
        .filter(it -> it.value().equals(named))
        .findFirst()
        .orElseThrow(() -> Typed.noneOfThose("scope.tariff"));
  }

  private static String oblast(String named, ScopeOffer offer) {
    return offer.oblasts().stream()
        .map(it -> it.code())
        .filter(named::equals)
        .findFirst()
        .orElseThrow(() -> Typed.noneOfThose("scope.oblast"));
  }

  private static Trait trait(TraitJson named, ScopeOffer offer) {
    var yes = Boolean.TRUE.equals(named.yes());
    var wanted =
        new Trait(
            Optional.ofNullable(named.id())
                .orElseThrow(() -> TextNotAccepted.missing("scope.attribute.id")),
            Optional.ofNullable(named.choice()),
            yes);
    if (offer.traits().noneMatch(wanted::equals)) throw Typed.noneOfThose("scope.attribute");
    return wanted;
  }
}
