package ua.opencities.document.frozen;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.office.LibreOffice;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands out an issued paper. Its file is made of the frozen words when it is first asked for,
 * stored with its hash, and never made again.
 */
@UseCase
public class TakeFrozenPaper {
  private final FrozenPapers papers;
  private final PaperTrail trail;
  private final IssuePaper issue;
  private final FileContent files;

  @Inject
  TakeFrozenPaper(FrozenPapers papers, PaperTrail trail, IssuePaper issue, FileContent files) {
    this.papers = papers;
    this.trail = trail;
    this.issue = issue;
    this.files = files;
  }

  /**
   * Empty when no such paper was issued.
   *
   * @throws ua.opencities.document.office.PdfNotAvailable as PDF of an uploaded DOCX, where there
   *     is no LibreOffice or it fails
   */
  public Optional<PaperFile> take(Actor actor, String kind, UUID subject, PaperFormat format) {
    return papers.get(kind, subject).map(paper -> file(actor, paper, format));
  }

  /** The same of an earlier version. */
  public Optional<PaperFile> take(
      Actor actor, String kind, UUID subject, int version, PaperFormat format) {
    return papers.get(kind, subject, version).map(paper -> file(actor, paper, format));
  }

  /** The same for whoever goes on without it. */
  public Optional<PaperAttempt> attempt(
      Actor actor, String kind, UUID subject, PaperFormat format) {
    return papers
        .get(kind, subject)
        .map(paper -> PaperAttempt.of(() -> file(actor, paper, format)));
  }

  private PaperFile file(Actor actor, FrozenPaper paper, PaperFormat format) {
    String kind = paper.kind() + "." + format.extension();
    FileId kept =
        made(actor, kind, paper)
            .orElseGet(
                () -> {
                  papers.hold(kind + paper.id());
                  return made(actor, kind, paper).orElseGet(() -> make(actor, kind, paper, format));
                });
    FileContent.Content content = files.read(actor, kept);
    return new PaperFile(content.facts().name(), format.mediaType(), content.bytes());
  }

  private Optional<FileId> made(Actor actor, String kind, FrozenPaper paper) {
    return trail.of(actor, kind, paper.id()).stream().map(IssuedPaperFacts::file).findFirst();
  }

  private FileId make(Actor actor, String kind, FrozenPaper paper, PaperFormat format) {
    Paper words = paper.paper();
    var order =
        new IssuePaper.Order(paper.council(), kind, paper.id(), paper.content(), words, format);
    return words.isWord()
        ? issue.issue(actor, order, LibreOffice.pdf(docx(actor, paper))).file()
        : issue.issue(actor, order).file();
  }

  /** As it was kept by the act. */
  private byte[] docx(Actor actor, FrozenPaper paper) {
    String kind = paper.kind() + "." + PaperFormat.DOCX.extension();
    return files.read(actor, made(actor, kind, paper).orElseThrow()).bytes();
  }
}
