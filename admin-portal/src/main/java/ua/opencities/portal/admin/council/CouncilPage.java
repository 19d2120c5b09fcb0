package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.population.PopulationEntryView;
import ua.opencities.council.population.dispute.DisputeView;
import ua.opencities.document.signature.Signature;
import ua.opencities.identity.PersonLine;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.notification.delivery.AddressMark;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.tool.CouncilTool;

/**
 * Everything on the card of one council.
 *
 * @param marks of addresses at which letters do not arrive
 * @param signatures of scanned acts, by file
 */
public record CouncilPage(
    CouncilDossier.View dossier,
    MembershipView membership,
    Set<Standing> nextSteps,
    List<PopulationEntryView> population,
    List<DisputeView> disputes,
    List<OfficialView> officials,
    List<ContactView> contacts,
    Map<String, AddressMark> marks,
    List<PersonLine> people,
    List<ProgrammeRow> programmes,
    Map<Integer, ProgrammeId> programmesOfYears,
    List<CouncilTool> tools,
    Map<UUID, List<Signature>> signatures,
    LocalDate today) {

  public String path() {
    return "/councils/" + dossier.card().id();
  }

  public String name() {
    return dossier.card().name().nominative();
  }

  /** Of several programmes for this year the one by which it goes. */
  public Optional<ProgrammeRow> ofThisYear() {
    return programmes.stream()
        .filter(p -> p.id().equals(programmesOfYears.get(today.getYear())))
        .findFirst();
  }

  public boolean awaitsTheBoard() {
    return nextSteps.contains(Standing.ADMITTED);
  }

  /** By the newest line of the ledger that holds. */
  public Optional<Integer> inhabitants() {
    return population.stream()
        .filter(line -> !line.withdrawn())
        .findFirst()
        .map(line -> line.figure().inhabitants());
  }

  /** What was said against a line of the ledger. */
  public List<DisputeView> disputes(PopulationEntryView line) {
    return disputes.stream().filter(each -> each.figureId().equals(line.id())).toList();
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

  /** Steps whose act was scanned; two steps of one act show it once. */
  public List<MembershipStepView> scans() {
    return scans(membership);
  }

  /** Who signed the scan of a step's act. */
  public List<Signature> signatures(MembershipStepView step) {
    return step.act().file().map(signatures::get).orElse(List.of());
  }

  static List<MembershipStepView> scans(MembershipView membership) {
    var shown = new HashSet<UUID>();
    return membership.steps().stream()
        .filter(step -> step.act().file().map(shown::add).orElse(false))
        .toList();
  }
}
