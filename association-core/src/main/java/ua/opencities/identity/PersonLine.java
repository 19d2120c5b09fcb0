package ua.opencities.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** A person with the roles they have and had. */
public record PersonLine(UserId id, String shownName, String email, List<Held> roles) {
  public PersonLine {
    roles = List.copyOf(roles);
  }

  /**
   * @param until the first day without the role
   */
  public record Held(
      UUID grant,
      Role role,
      Optional<CouncilId> council,
      String councilName,
      LocalDate from,
      Optional<LocalDate> until) {}
}
