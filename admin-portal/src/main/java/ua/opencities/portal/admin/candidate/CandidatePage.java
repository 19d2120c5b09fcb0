package ua.opencities.portal.admin.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.candidate.CandidateApplication;
import ua.opencities.admission.dossier.Dossier;
import ua.opencities.admission.interest.Interest;
import ua.opencities.admission.opinion.Opinion;
import ua.opencities.council.CouncilCard;
import ua.opencities.membership.MembershipView;
import ua.opencities.report.candidate.CandidateRow;

/**
 * A candidate with everything the Board will ask for.
 *
 * @param row its line in the queue; empty when it is not on its way any more
 * @param application empty where the office leads the council
 */
public record CandidatePage(
    CouncilCard card,
    Optional<CandidateRow> row,
    MembershipView membership,
    Optional<CandidateApplication> application,
    Dossier dossier,
    List<Opinion> opinions,
    List<Interest> interest,
    LocalDate today) {
  public String path() {
    return "/candidates/" + card.id();
  }

  public JoiningStage stage() {
    return JoiningStage.of(membership.standing());
  }

  public boolean isOpen() {
    return application.map(CandidateApplication::isOpen).orElse(false);
  }

  /** What the office takes in next; empty before the Board and after it. */
  public Optional<DossierPart> next() {
    return switch (stage()) {
      case DECISION -> Optional.of(DossierPart.DECISION);
      case AGREEMENT -> Optional.of(DossierPart.AGREEMENT);
      case APPLICATION -> Optional.of(DossierPart.APPLICATION);
      default -> Optional.empty();
    };
  }

  public boolean canAccept() {
    return isOpen() && next().isPresent() && !handedIn(next().get()).isEmpty();
  }

  public boolean canRefuse() {
    return isOpen() && stage().compareTo(JoiningStage.BOARD) < 0;
  }

  /** Before the Board too: then by a step of the road. */
  public boolean canSendBack() {
    return isOpen() && stage().compareTo(JoiningStage.BOARD) <= 0;
  }

  public List<HandedFile> handedIn(DossierPart part) {
    return application.map(it -> it.handedIn(part)).orElse(List.of());
  }
}
