package ua.opencities.tariff.relief;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.shared.Setting;
import ua.opencities.tariff.relief.ReliefHappened.ReliefApproved;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * From now on fees are reckoned by it. A sponsor is noted among those who pay for the council, so
 * that its money is taken for the council's.
 */
@UseCase
@StaffOnly
public class ApproveRelief {
  private static final String STEP = "RELIEF";

  private final Reliefs reliefs;
  private final PayersOf payers;
  private final AddPayer addPayer;
  private final Clock clock;
  private final Event<ReliefApproved> approved;

  @Inject
  ApproveRelief(
      Reliefs reliefs,
      PayersOf payers,
      AddPayer addPayer,
      Clock clock,
      Event<ReliefApproved> approved) {
    this.reliefs = reliefs;
    this.payers = payers;
    this.addPayer = addPayer;
    this.clock = clock;
    this.approved = approved;
  }

  /**
   * @throws ReliefIsNotOpen when it was approved or withdrawn before
   * @throws ReliefNeedsSecondPerson when settings want another person than the one who entered it
   */
  public void approve(Actor actor, ReliefId id) {
    ReliefView it = reliefs.hold(id);
    if (it.state() != ReliefState.WAITING) throw new ReliefIsNotOpen(it.state());
    if (reliefs.isEnteredBy(id, actor)
        && actor.user().isPresent()
        && Setting.lists("OPENCITIES_SECOND_PERSON_FOR", STEP)) throw new ReliefNeedsSecondPerson();
    reliefs.approve(id, actor, clock.instant());
    it.relief().sponsor().ifPresent(sponsor -> pays(actor, it.council(), sponsor));
    approved.fire(new ReliefApproved(actor.name(), id, it.council()));
  }

  private void pays(Actor actor, CouncilId council, Sponsor sponsor) {
    var code = Optional.of(sponsor.code());
    if (payers.council(actor, council).stream().noneMatch(it -> it.edrpou().equals(code)))
      addPayer.add(actor, council, sponsor.name(), code, Optional.empty());
  }
}
