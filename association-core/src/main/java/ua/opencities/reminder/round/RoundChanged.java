package ua.opencities.reminder.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** A round of reminding begins, and is done. */
public sealed interface RoundChanged extends DomainEvent {
  RoundId round();

  @Override
  default UUID subject() {
    return round().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  record ReminderRoundBegun(String by, RoundId round, LocalDate day, Asked asked)
      implements RoundChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("day", day.toString(), "asked", asked.name());
    }
  }

  record ReminderRoundEnded(String by, RoundId round, long notices) implements RoundChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("notices", String.valueOf(notices));
    }
  }
}
