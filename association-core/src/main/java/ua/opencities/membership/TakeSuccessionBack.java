package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A succession is undone: the step that a council took by its act goes back, if it took one. */
@UseCase
@StaffOnly
public class TakeSuccessionBack {
  private final TakeBackStep takeBack;
  private final Memberships memberships;

  @Inject
  TakeSuccessionBack(TakeBackStep takeBack, Memberships memberships) {
    this.takeBack = takeBack;
    this.memberships = memberships;
  }

  /**
   * @param words of the act that is undone
   * @param reason the act that undoes it
   * @throws NothingToTakeBack when the council went on from there
   */
  public void takeBack(Actor actor, CouncilId council, String words, LocalDate on, String reason) {
    Act undone = Act.ofSuccession(words, on);
    memberships.steps(council).stream()
        .filter(step -> step.act().equals(undone))
        .findFirst()
        .ifPresent(step -> takeBack.takeBack(actor, council, step.id(), reason));
  }
}
