package ua.opencities.fee.policy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record ArrearsPolicySet(String by, ArrearsPolicy before, ArrearsPolicy now)
    implements DomainEvent {
  /** There is one policy: it needs an id only as the subject of what is said of it. */
  private static final UUID POLICY = UUID.fromString("00000000-0000-4000-8000-000000000003");

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return POLICY;
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "graceDaysBefore", String.valueOf(before.graceDays()),
        "graceDays", String.valueOf(now.graceDays()),
        "consequenceBefore", before.consequence().name(),
        "consequence", now.consequence().name());
  }
}
