package ua.opencities.admission.candidate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.admission.NewFile;
import ua.opencities.admission.candidate.CandidateApplication.Card;
import ua.opencities.admission.paper.JoiningPaper;
import ua.opencities.admission.paper.MakeJoiningPaper;
import ua.opencities.document.Sha256;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Operator;

/**
 * Makes the papers an applicant has to sign and lays them beside the application: whoever comes by
 * the link is given bytes, and no page is set for somebody who is not signed in.
 */
@Dependent
class PapersToSign {
  private final MakeJoiningPaper make;
  private final Applications applications;

  @Inject
  PapersToSign(MakeJoiningPaper make, Applications applications) {
    this.make = make;
    this.applications = applications;
  }

  void lay(Card card, Instant now) {
    var operator = Operator.because("papers of a council that joins");
    for (JoiningPaper kind : JoiningPaper.values()) {
      Paper paper = make.make(operator, card.council(), kind);
      for (PaperFormat format : PaperFormat.ofPaper(paper.isWord()))
        applications.addOurs(card, kind.part(), kept(format.of(paper)), now);
    }
  }

  private static NewFile kept(PaperFile file) {
    return new NewFile(
        UUID.randomUUID(),
        file.name(),
        file.mediaType(),
        Sha256.of(file.bytes()),
        "",
        Held.of(file.bytes()));
  }
}
