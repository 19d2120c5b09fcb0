package ua.opencities.admission.opinion;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What colleagues said of a candidate, the newest first. */
@UseCase
@StaffOnly
public class OpinionsOn {
  private final Opinions opinions;

  @Inject
  OpinionsOn(Opinions opinions) {
    this.opinions = opinions;
  }

  public List<Opinion> of(Actor actor, CouncilId council) {
    return opinions.of(council);
  }
}
