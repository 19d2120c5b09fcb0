package ua.opencities.opendata;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The members for anybody who asks, of any day, while the association publishes them. */
@UseCase
public class OpenMembers {
  private final Publications publications;
  private final OpenMemberRows rows;

  @Inject
  OpenMembers(Publications publications, OpenMemberRows rows) {
    this.publications = publications;
    this.rows = rows;
  }

  /**
   * By oblast, then by name.
   *
   * @throws NotFound while nothing is published
   */
  public List<OpenMember> on(Actor anybody, LocalDate day) {
    if (!publications.now().published()) throw new NotFound("open data");
    return rows.on(day);
  }
}
