package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Who saved each part of a draft last; a part that nobody wrote since it was begun has no line. */
@UseCase
public class PartsSaved {
  private final Programmes programmes;

  @Inject
  PartsSaved(Programmes programmes) {
    this.programmes = programmes;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public List<PartSaved> of(Actor actor, ProgrammeId id) {
    return programmes.get(id).partsSaved();
  }
}
