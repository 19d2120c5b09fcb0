package ua.opencities.admission.candidate;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/**
 * An application has gone on, and its applicant is to hear of it.
 *
 * @param words remarks, or the reason of a refusal
 * @param secret of a link of this letter's own
 */
public record ApplicantTold(
    String by,
    CouncilId council,
    UUID subject,
    To to,
    ApplicantNews news,
    Optional<String> words,
    Secret secret)
    implements DomainEvent {

  /** To whom, about which council. */
  public record To(String email, String name, String councilName) {}

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("news", news.name());
  }
}
