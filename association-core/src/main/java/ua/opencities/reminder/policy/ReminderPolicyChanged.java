package ua.opencities.reminder.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.TariffId;

/** What happens to the rules of reminding. */
public sealed interface ReminderPolicyChanged extends DomainEvent {
  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  record ReminderPolicyKept(String by, PolicyId policy, Scope scope, List<ReminderStep> steps)
      implements ReminderPolicyChanged {
    public ReminderPolicyKept {
      steps = List.copyOf(steps);
    }

    @Override
    public UUID subject() {
      return policy.value();
    }

    @Override
    public Map<String, String> details() {
      return Map.of(
          "days",
          steps.stream().map(step -> String.valueOf(step.days())).collect(joining(" ")),
          "kind",
          scope.kind().map(Enum::name).orElse(""),
          "tariff",
          scope.tariff().map(TariffId::toString).orElse(""),
          "oblast",
          scope.oblast().orElse(""),
          "council-kind",
          scope.council().map(Enum::name).orElse(""),
          "attribute",
          scope.trait().map(Trait::word).orElse(""));
    }
  }

  record ReminderPolicyDropped(String by, PolicyId policy) implements ReminderPolicyChanged {
    @Override
    public UUID subject() {
      return policy.value();
    }
  }

  record ReminderScheduleKept(String by, Schedule schedule) implements ReminderPolicyChanged {
    /** There is one schedule: it needs an id only as the subject of what is said of it. */
    private static final UUID SCHEDULE = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @Override
    public UUID subject() {
      return SCHEDULE;
    }

    @Override
    public Map<String, String> details() {
      return Map.of(
          "automatic",
          String.valueOf(schedule.automatic()),
          "hour",
          String.valueOf(schedule.hour()));
    }
  }
}
