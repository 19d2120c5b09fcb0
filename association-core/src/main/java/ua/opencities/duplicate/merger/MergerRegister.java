package ua.opencities.duplicate.merger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which rows were merged into which, the newest first; those taken back as well. */
@UseCase
@StaffOnly
public class MergerRegister {
  private final Mergers mergers;

  @Inject
  MergerRegister(Mergers mergers) {
    this.mergers = mergers;
  }

  public Page<Merger> page(Actor actor, Page.Request wanted) {
    return mergers.page(wanted);
  }

  public List<Merger> of(Actor actor, CouncilId council) {
    return mergers.of(council);
  }

  /**
   * @throws NotFound when there is none
   */
  public Merger get(Actor actor, UUID id) {
    return mergers.find(id).orElseThrow(() -> new NotFound("merger"));
  }

  /** How many of each thing it moved. */
  public Map<Thing, Long> moved(Actor actor, UUID id) {
    return mergers.moved(id);
  }
}
