package ua.opencities.tenancy;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks. Made by {@code web} from the request, or by {@link Operator} for jobs and the
 * launcher's door, and by nobody else (a rule of the architecture test).
 *
 * @param name how the audit trail names them: {@code user:<uuid>} or {@code operator:<reason>}
 * @param shown the name people read
 * @param council the one council a council's person works for; empty for the association's staff
 */
public record Actor(
    Optional<UserId> user,
    String name,
    String shown,
    Set<Role> roles,
    Optional<CouncilId> council) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean may(Role role) {
    return roles.contains(role);
  }

  public boolean isStaff() {
    return council.isEmpty();
  }

  /** The council a council's person works for. */
  public CouncilId ownCouncil() {
    return council.orElseThrow(() -> new IllegalStateException("no council: " + name));
  }
}
