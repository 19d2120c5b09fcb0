package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.population.PopulationEntryView;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Moment;

/** Everything on the card of one council. */
public record CouncilPage(
    CouncilDossier.View dossier,
    MembershipView membership,
    Set<Standing> nextSteps,
    List<PopulationEntryView> population,
    List<OfficialView> officials,
    LocalDate today) {

  public String path() {
    return "/councils/" + dossier.card().id();
  }

  public String name() {
    return dossier.card().name().nominative();
  }

  public boolean awaitsTheBoard() {
    return nextSteps.contains(Standing.ADMITTED);
  }

  public boolean edrpouLooksWrong() {
    return dossier.details().edrpou().map(code -> !code.checkDigitHolds()).orElse(false);
  }

  public Optional<String> edrpou() {
    return dossier.details().edrpou().map(Edrpou::value);
  }

  public List<OfficialView> inOffice() {
    return officials.stream().filter(o -> o.term().contains(today)).toList();
  }

  public List<OfficialView> before() {
    return officials.stream().filter(o -> !o.term().contains(today)).toList();
  }

  /** The steps with their acts, the newest first. */
  public List<Moment> course(Screen screen) {
    return membership.steps().stream().map(step -> moment(screen, step)).toList();
  }

  /** Steps whose act was scanned; two steps of one act show it once. */
  public List<MembershipStepView> scans() {
    var shown = new HashSet<UUID>();
    return membership.steps().stream()
        .filter(step -> step.act().file().map(shown::add).orElse(false))
        .toList();
  }

  private static Moment moment(Screen screen, MembershipStepView step) {
    var act = step.act();
    String paper =
        screen.t(
            act.number().isPresent() ? "council.act-numbered" : "council.act",
            act.body(),
            act.document(),
            act.number().orElse(""),
            act.adoptedOn());
    String text = act.remarks().map(remarks -> paper + " " + remarks).orElse(paper);
    return new Moment(
        screen.date(act.effectiveOn()),
        screen.label(step.to()),
        text + " " + screen.t("council.entered-by", step.enteredBy()),
        tone(step.to()));
  }

  private static String tone(Standing to) {
    return switch (to) {
      case ACTIVE, ADMITTED -> "ok";
      case REFUSED, EXCLUDED -> "bad";
      case RETURNED, SUSPENDED, EXIT_REQUESTED -> "warn";
      default -> "info";
    };
  }
}
