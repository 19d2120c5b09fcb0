package ua.opencities.inheritance.paper;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PaperJson;
import ua.opencities.fee.InvoiceContent;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands a predecessor's paper to its heir: the file that was made of it, else one made of the
 * frozen words that nobody keeps, since nothing is written among another council's papers.
 */
@UseCase
public class TakeHeirsPaper {
  private final HeirsPapers papers;

  @Inject
  TakeHeirsPaper(HeirsPapers papers) {
    this.papers = papers;
  }

  /**
   * @param format of no matter to what was handed in as a file
   * @throws NotFound when it was not left to the asker's council, or that act was undone
   */
  public PaperFile take(Actor actor, UUID id, PaperFormat format) {
    actor.ownCouncil();
    var kept = papers.find(id).orElseThrow(() -> new NotFound("paper"));
    if (kept.kind().isFile())
      return new PaperFile(
          named(kept, kept.name()), kept.mediaType().orElseThrow(), kept.bytes().orElseThrow());
    var made = format == PaperFormat.PDF ? kept.pdf() : kept.docx();
    byte[] bytes = made.orElseGet(() -> anew(kept, format));
    String name = kept.kind() == HeirsPaperKind.INVOICE ? "Рахунок " + kept.name() : kept.name();
    return new PaperFile(named(kept, name + "." + format.extension()), format.mediaType(), bytes);
  }

  /** An uploaded DOCX is no words: without its file there is nothing to make another of. */
  private static byte[] anew(HeirsPapers.Kept kept, PaperFormat format) {
    String content = kept.content().orElseThrow();
    Paper paper =
        kept.kind() == HeirsPaperKind.INVOICE
            ? InvoiceContent.from(content).paper(kept.madeAt())
            : PaperJson.read(content);
    if (paper.isWord()) throw new NotFound("format");
    return format.of(paper).bytes();
  }

  private static String named(HeirsPapers.Kept kept, String name) {
    return (kept.predecessor() + " - " + name).replace('/', '-');
  }
}
