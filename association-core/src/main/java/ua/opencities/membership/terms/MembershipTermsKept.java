package ua.opencities.membership.terms;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** The months of notice are others now. */
public record MembershipTermsKept(String by, int before, int noticeMonths) implements DomainEvent {
  /** There is one set of terms: it needs an id only as the subject of what is said of it. */
  private static final UUID TERMS = UUID.fromString("00000000-0000-4000-8000-000000000002");

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return TERMS;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("before", String.valueOf(before), "noticeMonths", String.valueOf(noticeMonths));
  }
}
