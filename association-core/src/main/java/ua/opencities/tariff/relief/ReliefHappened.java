package ua.opencities.tariff.relief;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.CouncilId;

/** A relief was entered, approved or withdrawn. */
public sealed interface ReliefHappened extends DomainEvent {
  ReliefId relief();

  CouncilId council();

  @Override
  default UUID subject() {
    return relief().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record ReliefEntered(String by, ReliefId relief, CouncilId council, NewRelief entered)
      implements ReliefHappened {
    @Override
    public Map<String, String> details() {
      var days = entered.relief().days();
      return Map.of(
          "kind",
          entered.relief().kind().name(),
          "fee",
          entered.relief().fee().name(),
          "from",
          days.from().toString(),
          "until",
          days.to().map(Object::toString).orElse(""),
          "act",
          entered.act().number(),
          "reason",
          entered.reason());
    }
  }

  record ReliefApproved(String by, ReliefId relief, CouncilId council) implements ReliefHappened {}

  record ReliefWithdrawn(String by, ReliefId relief, CouncilId council, String reason)
      implements ReliefHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("reason", reason);
    }
  }
}
