package ua.opencities.admission.dossier;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.membership.Act;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.Standing;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What of a council's dossier is there, whether it applied by itself or the office leads it. */
@UseCase
@StaffOnly
public class DossierOf {
  private static final Set<Standing> OUTSIDE =
      Set.of(Standing.LEAD, Standing.REFUSED, Standing.EXITED, Standing.EXCLUDED);
  private static final Set<OfficialPosition> HEADS =
      Set.of(
          OfficialPosition.HEAD,
          OfficialPosition.ACTING_HEAD,
          OfficialPosition.HEAD_OF_ADMINISTRATION);

  private final MembershipOf membership;
  private final CouncilProfile councils;
  private final OfficialsInOffice officials;
  private final PopulationHistory population;
  private final Clock clock;

  @Inject
  DossierOf(
      MembershipOf membership,
      CouncilProfile councils,
      OfficialsInOffice officials,
      PopulationHistory population,
      Clock clock) {
    this.membership = membership;
    this.councils = councils;
    this.officials = officials;
    this.population = population;
    this.clock = clock;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such council
   */
  public Dossier of(Actor actor, CouncilId council) {
    var lines = new ArrayList<Dossier.Line>();
    var acts = acts(membership.of(actor, council).steps());
    both(lines, acts, Standing.DECISION_ADOPTED, DossierItem.DECISION, DossierItem.DECISION_FILE);
    both(lines, acts, Standing.AGREEMENT_SIGNED, DossierItem.AGREEMENT, DossierItem.AGREEMENT_FILE);
    both(lines, acts, Standing.APPLIED, DossierItem.APPLICATION, DossierItem.APPLICATION_FILE);
    LocalDate today = LocalDate.now(clock);
    register(lines, DossierItem.CODE, councils.of(actor, council).edrpou().isPresent());
    register(
        lines,
        DossierItem.HEAD,
        officials.on(actor, council, today).stream().anyMatch(it -> HEADS.contains(it.position())));
    register(lines, DossierItem.POPULATION, !population.of(actor, council).isEmpty());
    return new Dossier(lines);
  }

  /** The newest act to each standing since the council was outside last. */
  private static Map<Standing, Act> acts(List<MembershipStepView> newestFirst) {
    Map<Standing, Act> acts = new EnumMap<>(Standing.class);
    for (MembershipStepView step : newestFirst) {
      if (OUTSIDE.contains(step.to())) break;
      acts.putIfAbsent(step.to(), step.act());
    }
    return acts;
  }

  private static void both(
      List<Dossier.Line> lines,
      Map<Standing, Act> acts,
      Standing standing,
      DossierItem item,
      DossierItem file) {
    Optional<Act> act = Optional.ofNullable(acts.get(standing));
    lines.add(new Dossier.Line(item, act.isPresent(), act));
    lines.add(new Dossier.Line(file, act.flatMap(Act::file).isPresent(), act));
  }

  private static void register(List<Dossier.Line> lines, DossierItem item, boolean there) {
    lines.add(new Dossier.Line(item, there, Optional.empty()));
  }
}
