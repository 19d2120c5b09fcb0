package ua.opencities.admission.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.ApplicationNote;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.Turn;
import ua.opencities.tenancy.CouncilId;

/** A council's application as the office sees it. */
public record CandidateApplication(Card card, List<HandedFile> files, List<ApplicationNote> notes) {

  /** Who applied, by which decision, and whose turn it is. */
  public record Card(
      UUID id,
      CouncilId council,
      String councilName,
      String applicant,
      String post,
      String email,
      Optional<String> phone,
      String decisionNumber,
      LocalDate decidedOn,
      ApplicationState state,
      Turn turn,
      Instant turnSince,
      Instant confirmedAt) {}

  public boolean isOpen() {
    return card.state() == ApplicationState.OPEN;
  }

  /** What the applicant handed in, the newest first. */
  public List<HandedFile> handedIn(DossierPart part) {
    return files.stream()
        .filter(file -> !file.ours() && file.part() == part)
        .sorted((a, b) -> b.at().compareTo(a.at()))
        .toList();
  }
}
