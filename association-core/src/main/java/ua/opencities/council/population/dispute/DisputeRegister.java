package ua.opencities.council.population.dispute;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The disputes of all councils: what waits for an answer stands first. */
@UseCase
@StaffOnly
public class DisputeRegister {
  private final Disputes disputes;

  @Inject
  DisputeRegister(Disputes disputes) {
    this.disputes = disputes;
  }

  public Page<DisputeView> page(Actor actor, Page.Request request) {
    return disputes.page(request);
  }

  /** All of them, for a file. */
  public List<DisputeView> all(Actor actor) {
    return disputes.all();
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is none
   */
  public DisputeView get(Actor actor, UUID id) {
    return disputes.get(id);
  }
}
