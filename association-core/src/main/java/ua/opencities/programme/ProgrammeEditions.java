package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** All editions of a programme, the first one first, asked for by any of them. */
@UseCase
public class ProgrammeEditions {
  private final Programmes programmes;

  @Inject
  ProgrammeEditions(Programmes programmes) {
    this.programmes = programmes;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public List<EditionView> of(Actor actor, ProgrammeId any) {
    return programmes.editions(any);
  }
}
