package ua.opencities.reminder.pause;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Period;
import ua.opencities.tenancy.CouncilId;

/** Reminding rests, or goes on before the pause was over. */
public sealed interface PauseSet extends DomainEvent {
  PauseId pause();

  Resting resting();

  @Override
  default UUID subject() {
    return pause().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return resting().council().map(CouncilId::value);
  }

  record RemindersPaused(String by, PauseId pause, Resting resting, Period days, String reason)
      implements PauseSet {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "oblast",
          resting.oblast().orElse(""),
          "invoice",
          resting.invoice().map(it -> it.value().toString()).orElse(""),
          "from",
          days.from().toString(),
          "until",
          days.to().map(Object::toString).orElse(""),
          "reason",
          reason);
    }
  }

  record ReminderPauseEnded(String by, PauseId pause, Resting resting) implements PauseSet {}
}
