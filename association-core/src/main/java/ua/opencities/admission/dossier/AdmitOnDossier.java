package ua.opencities.admission.dossier;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.AdmitCouncils;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The Board admits. Whose dossier lacks something is admitted only with a reason, which stays with
 * the step of that council.
 */
@UseCase
@StaffOnly
public class AdmitOnDossier {
  public static final int REASON = 1000;
  private final IncompleteDossiers dossiers;
  private final MembershipOf memberships;
  private final CouncilProfile councils;
  private final AdmitCouncil one;
  private final AdmitCouncils many;

  @Inject
  AdmitOnDossier(
      IncompleteDossiers dossiers,
      MembershipOf memberships,
      CouncilProfile councils,
      AdmitCouncil one,
      AdmitCouncils many) {
    this.dossiers = dossiers;
    this.memberships = memberships;
    this.councils = councils;
    this.one = one;
    this.many = many;
  }

  /**
   * @return how many were admitted
   * @throws DossierIncomplete naming whose dossier lacks something, when there is no reason
   */
  public int admit(
      Actor actor, Collection<CouncilId> chosen, BoardAct decided, Optional<String> reason) {
    return many.admit(actor, chosen, decided, remarks(actor, chosen, reason));
  }

  /**
   * @return where the council stands now
   */
  public Standing admit(Actor actor, CouncilId council, BoardAct decided, Optional<String> reason) {
    var remarks = remarks(actor, List.of(council), reason);
    return one.admit(actor, council, decided, Optional.ofNullable(remarks.get(council)));
  }

  /** Who does not wait for the Board at all is refused for that, by the deed itself. */
  private Map<CouncilId, String> remarks(
      Actor actor, Collection<CouncilId> chosen, Optional<String> reason) {
    Optional<String> why = Text.optional("reason", reason.orElse(null), REASON);
    var incomplete =
        dossiers.among(actor, chosen).entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .filter(it -> memberships.of(actor, it).standing() == Standing.APPLIED)
            .toList();
    if (!incomplete.isEmpty() && why.isEmpty())
      throw new DossierIncomplete(
          incomplete.stream().map(it -> councils.of(actor, it).name().nominative()).toList());
    Map<CouncilId, String> remarks = new LinkedHashMap<>();
    incomplete.forEach(council -> remarks.put(council, why.get()));
    return remarks;
  }
}
