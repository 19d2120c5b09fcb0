package ua.opencities.fee.schedule;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tenancy.CouncilId;

/** A payment schedule was entered, approved or ended. */
public sealed interface ScheduleHappened extends DomainEvent {
  ScheduleId schedule();

  CouncilId council();

  @Override
  default UUID subject() {
    return schedule().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record ScheduleEntered(
      String by, ScheduleId schedule, CouncilId council, String invoice, NewSchedule entered)
      implements ScheduleHappened {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "invoice",
          invoice,
          "amount",
          entered.instalments().sum().decimal(),
          "from",
          entered.instalments().first().toString(),
          "until",
          entered.instalments().last().toString(),
          "act",
          entered.act().number(),
          "reason",
          entered.reason());
    }
  }

  record ScheduleApproved(String by, ScheduleId schedule, CouncilId council)
      implements ScheduleHappened {}

  record ScheduleEnded(
      String by, ScheduleId schedule, CouncilId council, Optional<ReliefAct> act, String reason)
      implements ScheduleHappened {
    @Override
    public Map<String, String> details() {
      return act.map(it -> Map.of("act", it.number(), "reason", reason))
          .orElseGet(() -> Map.of("reason", reason));
    }
  }
}
