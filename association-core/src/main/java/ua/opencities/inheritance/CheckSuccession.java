package ua.opencities.inheritance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Refuses a choice that cannot be, before anything is done. */
@UseCase
@StaffOnly
public class CheckSuccession {
  private final Inheritances lines;
  private final CouncilProfile councils;
  private final MembershipOf memberships;
  private final Clock clock;

  @Inject
  CheckSuccession(
      Inheritances lines, CouncilProfile councils, MembershipOf memberships, Clock clock) {
    this.memberships = memberships;
    this.lines = lines;
    this.councils = councils;
    this.clock = clock;
  }

  /**
   * @throws SuccessionRefused with what to choose instead
   */
  public void check(Actor actor, SuccessionAct act, List<Bequest> bequests) {
    Text.required("act", act.words(), 300);
    if (act.on().isAfter(LocalDate.now(clock))) throw SuccessionRefused.dayToCome();
    if (bequests.isEmpty()) throw SuccessionRefused.nobody();
    if (act.kind() == SuccessionKind.CENTRE_RENAMED) throw SuccessionRefused.noSuccession();
    shape(act.kind(), bequests);
    for (Bequest bequest : bequests) {
      if (bequest.from().equals(bequest.heir()))
        throw SuccessionRefused.ofItself(name(actor, bequest.heir()));
      if (!bequest.leaves(Inherited.ACCOUNT) && !bequest.sum().equals(Money.ZERO))
        throw SuccessionRefused.sumWithoutAccount(name(actor, bequest.heir()));
      if (bequest.leaves(Inherited.MEMBERSHIP)
          && !memberships.of(actor, bequest.from()).standing().isMember())
        throw SuccessionRefused.noMember(name(actor, bequest.from()));
      for (InheritanceView known : lines.of(bequest.from()))
        if (known.holds() && known.other().equals(bequest.heir())) refuse(known);
    }
  }

  private static void refuse(InheritanceView known) {
    if (known.isHeirs()) throw SuccessionRefused.inARing(known.councilName(), known.otherName());
    throw SuccessionRefused.recorded(known.councilName(), known.otherName(), known.act().words());
  }

  /** Several into one, one into several, or one for one. */
  private static void shape(SuccessionKind kind, List<Bequest> bequests) {
    Set<CouncilId> from = new HashSet<>();
    Set<CouncilId> heirs = new HashSet<>();
    for (Bequest bequest : bequests) {
      from.add(bequest.from());
      heirs.add(bequest.heir());
    }
    if (from.size() > 1 && heirs.size() > 1 || bequests.size() > from.size() * heirs.size())
      throw SuccessionRefused.oneForMerger();
    boolean fits =
        switch (kind) {
          case MERGED -> heirs.size() == 1;
          case SPLIT -> from.size() == 1;
          case RENAMED, ADMINISTRATION, CENTRE_RENAMED -> bequests.size() == 1;
        };
    if (!fits) throw SuccessionRefused.twoForOne();
  }

  private String name(Actor actor, CouncilId council) {
    return councils.of(actor, council).name().nominative();
  }
}
