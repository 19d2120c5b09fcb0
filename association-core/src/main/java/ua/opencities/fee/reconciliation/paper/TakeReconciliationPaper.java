package ua.opencities.fee.reconciliation.paper;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.KeepPaper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out the act as a file: made of what was frozen when first asked for, then kept. */
@UseCase
public class TakeReconciliationPaper {
  private final KeptActs acts;
  private final KeepPaper keep;

  @Inject
  TakeReconciliationPaper(KeptActs acts, KeepPaper keep) {
    this.acts = acts;
    this.keep = keep;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public PaperFile take(Actor actor, ReconciliationId id, PaperFormat format) {
    var kept = acts.get(id);
    var content = ReconciliationContent.from(kept.frozen());
    var order =
        new IssuePaper.Order(
            Optional.of(kept.council()),
            "reconciliation-act." + format.extension(),
            id.value(),
            kept.frozen(),
            ReconciliationPaper.of(content, kept.drawnAt()),
            format);
    String name = content.fileName() + "." + format.extension();
    return new PaperFile(name, format.mediaType(), keep.bytes(actor, order));
  }
}
