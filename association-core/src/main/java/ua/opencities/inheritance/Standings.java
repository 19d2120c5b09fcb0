package ua.opencities.inheritance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.InheritMembership;
import ua.opencities.membership.NothingToTakeBack;
import ua.opencities.membership.ReorganiseMember;
import ua.opencities.membership.StepOutOfOrder;
import ua.opencities.membership.TakeSuccessionBack;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Who is a member by a succession, and who is one no longer. */
@Dependent
class Standings {
  @Inject CouncilProfile councils;
  @Inject InheritMembership inherit;
  @Inject ReorganiseMember reorganise;
  @Inject TakeSuccessionBack takeBack;

  /** Before anything else passes: tools are for members. */
  void inherit(Actor actor, UUID id, List<Bequest> bequests, SuccessionAct act) {
    for (Bequest bequest : bequests)
      if (bequest.leaves(Inherited.MEMBERSHIP))
        inOrder(
            actor,
            bequest.heir(),
            () ->
                inherit.inherit(actor, bequest.from(), bequest.heir(), act.words(), act.on(), id));
  }

  /** After all has passed; of several heirs the predecessor leaves once. */
  void reorganise(Actor actor, UUID id, List<Bequest> bequests, SuccessionAct act) {
    var gone = new TreeSet<>(Comparator.comparing(CouncilId::value));
    for (Bequest bequest : bequests)
      if (bequest.leaves(Inherited.MEMBERSHIP)) gone.add(bequest.from());
    for (CouncilId council : gone)
      inOrder(
          actor, council, () -> reorganise.reorganise(actor, council, act.words(), act.on(), id));
  }

  void predecessorBack(Actor actor, InheritanceView line, String act) {
    back(actor, line, line.other(), act);
  }

  /** After its tools: they came with the membership. */
  void heirBack(Actor actor, InheritanceView line, String act) {
    back(actor, line, line.council(), act);
  }

  private void back(Actor actor, InheritanceView line, CouncilId council, String act) {
    if (line.what().contains(Inherited.MEMBERSHIP))
      inOrder(actor, council, () -> takeBack.takeBack(actor, council, line.actId(), act));
  }

  private void inOrder(Actor actor, CouncilId council, Runnable step) {
    try {
      step.run();
    } catch (StepOutOfOrder | NothingToTakeBack wentOn) {
      throw SuccessionRefused.stepsSince(councils.of(actor, council).name().nominative());
    }
  }
}
