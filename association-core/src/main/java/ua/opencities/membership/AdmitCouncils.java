package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** One protocol of the Board admits many councils: all of them or none. */
@UseCase
@StaffOnly
public class AdmitCouncils {
  private static final Comparator<CouncilId> ALWAYS_THE_SAME =
      Comparator.comparing(CouncilId::value);
  private final Steps steps;
  private final BoardAdmission board;
  private final CouncilProfile profile;

  @Inject
  AdmitCouncils(Steps steps, BoardAdmission board, CouncilProfile profile) {
    this.steps = steps;
    this.board = board;
    this.profile = profile;
  }

  /**
   * @return how many were admitted
   * @throws NobodyChosen when there is none to admit
   * @throws CouncilsNotReady naming those whose application does not lie before the Board; nobody
   *     is admitted then
   */
  public int admit(Actor actor, Collection<CouncilId> chosen, BoardAct decided) {
    return admit(actor, chosen, decided, Map.of());
  }

  /**
   * @param remarks why one of them was admitted all the same, kept with its step alone
   */
  public int admit(
      Actor actor, Collection<CouncilId> chosen, BoardAct decided, Map<CouncilId, String> remarks) {
    if (chosen.isEmpty()) throw new NobodyChosen();
    // two protocols entered at once lock the same councils in the same order
    var councils = new TreeSet<>(ALWAYS_THE_SAME);
    councils.addAll(chosen);
    List<Membership> ready = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (CouncilId council : councils) {
      var membership = steps.begin(actor, council);
      if (membership.standing() == Standing.APPLIED) ready.add(membership);
      else others.add(profile.of(actor, council).name().nominative());
    }
    if (!others.isEmpty()) throw new CouncilsNotReady(others);
    for (Membership membership : ready)
      board.admit(
          actor, membership, decided, Optional.ofNullable(remarks.get(membership.councilId())));
    return ready.size();
  }
}
