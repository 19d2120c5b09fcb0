package ua.opencities.fee.reconciliation.paper;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.reconciliation.paper.KeptActs.Kept;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out the act as a file: made of what was frozen when first asked for, then kept. */
@UseCase
public class TakeReconciliationPaper {
  private final KeptActs acts;
  private final PaperTrail trail;
  private final IssuePaper issue;
  private final FileContent files;

  @Inject
  TakeReconciliationPaper(KeptActs acts, PaperTrail trail, IssuePaper issue, FileContent files) {
    this.acts = acts;
    this.trail = trail;
    this.issue = issue;
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public PaperFile take(Actor actor, ReconciliationId id, PaperFormat format) {
    var kept = acts.get(id);
    var content = ReconciliationContent.from(kept.frozen());
    String kind = "reconciliation-act." + format.extension();
    FileId file =
        made(actor, kind, id)
            .orElseGet(
                () -> {
                  acts.hold(id);
                  return made(actor, kind, id)
                      .orElseGet(() -> make(actor, kind, id, kept, content, format));
                });
    String name = content.fileName() + "." + format.extension();
    return new PaperFile(name, format.mediaType(), files.read(actor, file).bytes());
  }

  private Optional<FileId> made(Actor actor, String kind, ReconciliationId id) {
    return trail.of(actor, kind, id.value()).stream().map(IssuedPaperFacts::file).findFirst();
  }

  private FileId make(
      Actor actor,
      String kind,
      ReconciliationId id,
      Kept kept,
      ReconciliationContent content,
      PaperFormat format) {
    var order =
        new IssuePaper.Order(
            Optional.of(kept.council()),
            kind,
            id.value(),
            kept.frozen(),
            ReconciliationPaper.of(content, kept.drawnAt()),
            format);
    return issue.issue(actor, order).file();
  }
}
