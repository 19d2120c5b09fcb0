package ua.opencities.programme.advice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to the advice on a programme. */
public sealed interface AdviceSaid extends DomainEvent {
  record AdviceAsked(String by, CouncilId council, UUID subject, String title)
      implements AdviceSaid {
    @Override
    public Optional<UUID> councilId() {
      return Optional.of(council.value());
    }

    @Override
    public Map<String, String> details() {
      return Map.of("title", title);
    }
  }

  /**
   * @param step {@code ADVISED} or {@code RETURNED}
   */
  record AdviceAnswered(String by, CouncilId council, UUID subject, String title, AdviceStep step)
      implements AdviceSaid {
    @Override
    public Optional<UUID> councilId() {
      return Optional.of(council.value());
    }

    @Override
    public Map<String, String> details() {
      return Map.of("title", title, "step", step.name());
    }
  }

  static AdviceAsked asked(Actor by, ProgrammeView it) {
    return new AdviceAsked(by.name(), it.council(), it.id().value(), it.title());
  }

  static AdviceAnswered answered(Actor by, ProgrammeView it, AdviceStep step) {
    return new AdviceAnswered(by.name(), it.council(), it.id().value(), it.title(), step);
  }
}
