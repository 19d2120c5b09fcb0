package ua.opencities.fee.correction.paper;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.KeepPaper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out a correction as a file: made of what was frozen when first asked for, then kept. */
@UseCase
public class TakeCorrectionPaper {
  private final KeptCorrections corrections;
  private final KeepPaper keep;

  @Inject
  TakeCorrectionPaper(KeptCorrections corrections, KeepPaper keep) {
    this.corrections = corrections;
    this.keep = keep;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public PaperFile take(Actor actor, CorrectionId id, PaperFormat format) {
    var kept = corrections.get(id);
    var content = CorrectionContent.from(kept.frozen());
    var order =
        new IssuePaper.Order(
            Optional.of(kept.council()),
            content.kind().series() + "." + format.extension(),
            id.value(),
            kept.frozen(),
            CorrectionPaper.of(content, kept.madeAt()),
            format);
    String name = content.kind().fileName(content.number()) + "." + format.extension();
    return new PaperFile(name, format.mediaType(), keep.bytes(actor, order));
  }
}
