package ua.opencities.fee.correction.paper;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.correction.paper.KeptCorrections.Kept;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out a correction as a file: made of what was frozen when first asked for, then kept. */
@UseCase
public class TakeCorrectionPaper {
  private final KeptCorrections corrections;
  private final PaperTrail trail;
  private final IssuePaper issue;
  private final FileContent files;

  @Inject
  TakeCorrectionPaper(
      KeptCorrections corrections, PaperTrail trail, IssuePaper issue, FileContent files) {
    this.corrections = corrections;
    this.trail = trail;
    this.issue = issue;
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public PaperFile take(Actor actor, CorrectionId id, PaperFormat format) {
    var kept = corrections.get(id);
    var content = CorrectionContent.from(kept.frozen());
    String kind = content.kind().series() + "." + format.extension();
    FileId file =
        made(actor, kind, id)
            .orElseGet(
                () -> {
                  corrections.hold(id);
                  return made(actor, kind, id)
                      .orElseGet(() -> make(actor, kind, id, kept, content, format));
                });
    String name = content.kind().fileName(content.number()) + "." + format.extension();
    return new PaperFile(name, format.mediaType(), files.read(actor, file).bytes());
  }

  private Optional<FileId> made(Actor actor, String kind, CorrectionId id) {
    return trail.of(actor, kind, id.value()).stream().map(IssuedPaperFacts::file).findFirst();
  }

  private FileId make(
      Actor actor,
      String kind,
      CorrectionId id,
      Kept kept,
      CorrectionContent content,
      PaperFormat format) {
    var order =
        new IssuePaper.Order(
            Optional.of(kept.council()),
            kind,
            id.value(),
            kept.frozen(),
            CorrectionPaper.of(content, kept.madeAt()),
            format);
    return issue.issue(actor, order).file();
  }
}
