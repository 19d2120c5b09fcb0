package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * One protocol of the General Meeting confirms many whom the Board admitted: all of them or none.
 * Of whom the entry fee is still awaited, the act is kept until it comes.
 */
@UseCase
@StaffOnly
public class ConfirmCouncils {
  private final Steps steps;
  private final StepsAhead ahead;
  private final CouncilProfile profile;

  @Inject
  ConfirmCouncils(Steps steps, StepsAhead ahead, CouncilProfile profile) {
    this.steps = steps;
    this.ahead = ahead;
    this.profile = profile;
  }

  /**
   * @param members by this act from its day
   * @param waiting for their entry fee or for the day
   */
  public record Confirmed(int members, int waiting) {}

  /**
   * @throws NobodyChosen when there is none to confirm
   * @throws CouncilsNotToConfirm naming those whom the Board has not admitted, or whose act is
   *     entered already; nobody is confirmed then
   */
  public Confirmed confirm(Actor actor, Collection<CouncilId> chosen, MeetingAct decided) {
    if (chosen.isEmpty()) throw new NobodyChosen();
    // two protocols entered at once lock the same councils in the same order
    var councils = new TreeSet<>(Comparator.comparing(CouncilId::value));
    councils.addAll(chosen);
    List<Membership> ready = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (CouncilId council : councils) {
      var membership = steps.begin(actor, council);
      if (membership.standing() == Standing.ADMITTED && ahead.of(council).isEmpty())
        ready.add(membership);
      else others.add(profile.of(actor, council).name().nominative());
    }
    if (!others.isEmpty()) throw new CouncilsNotToConfirm(others);
    int members = 0;
    for (Membership membership : ready) {
      var act = steps.withScan(actor, membership, decided.act(), decided.scan());
      steps.take(actor, membership, Standing.ACTIVE, act);
      if (membership.standing().isMember()) members++;
    }
    return new Confirmed(members, ready.size() - members);
  }
}
