package ua.opencities.tariff.relief;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.tariff.relief.ReliefHappened.ReliefEntered;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Enters what one act granted to a council or to several. Nothing is relieved before approval. */
@UseCase
@StaffOnly
public class EnterRelief {
  private final Reliefs reliefs;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<ReliefEntered> entered;

  @Inject
  EnterRelief(Reliefs reliefs, CouncilExists councils, Clock clock, Event<ReliefEntered> entered) {
    this.reliefs = reliefs;
    this.councils = councils;
    this.clock = clock;
    this.entered = entered;
  }

  /**
   * To all of them or to none.
   *
   * @throws ReliefsOverlap when a council has a relief of the same fee, with which one
   */
  public List<ReliefId> enter(Actor actor, Collection<CouncilId> chosen, NewRelief relief) {
    LocalDate today = LocalDate.now(clock);
    if (relief.act().date().isAfter(today)) throw new ActOfTheFuture(today);
    List<ReliefId> made = new ArrayList<>();
    // always in one order: two who enter for several councils wait, and never for one another
    var inOrder = new TreeSet<UUID>();
    chosen.forEach(council -> inOrder.add(council.value()));
    for (UUID each : inOrder) {
      var council = new CouncilId(each);
      councils.require(actor, council);
      reliefs.oneAtATime(council);
      reliefs
          .besides(council, relief.relief())
          .ifPresent(
              other -> {
                throw new ReliefsOverlap(other);
              });
      ReliefId id = ReliefId.next();
      reliefs.add(id, council, relief, actor, clock.instant());
      entered.fire(new ReliefEntered(actor.name(), id, council, relief));
      made.add(id);
    }
    return made;
  }
}
