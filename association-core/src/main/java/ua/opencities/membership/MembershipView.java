package ua.opencities.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * Where a council stands.
 *
 * @param memberSince present for members alone
 * @param steps the newest first
 */
public record MembershipView(
    CouncilId council,
    Standing standing,
    Optional<LocalDate> memberSince,
    List<MembershipStepView> steps) {
  public MembershipView {
    steps = List.copyOf(steps);
  }
}
