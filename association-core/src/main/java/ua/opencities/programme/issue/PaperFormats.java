package ua.opencities.programme.issue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import ua.opencities.document.office.LibreOffice;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.paper.PaperKind;

/**
 * In which forms each paper of one programme can be had.
 *
 * @param fromDocx those made of an uploaded DOCX of which no PDF is kept
 */
public record PaperFormats(Set<PaperKind> fromDocx) {
  public static final PaperFormats ALL = new PaperFormats(Set.of());

  public PaperFormats {
    fromDocx = Set.copyOf(fromDocx);
  }

  public List<PaperFormat> of(PaperKind kind) {
    return PaperFormat.ofPaper(fromDocx.contains(kind));
  }

  public boolean hasPdf(PaperKind kind) {
    return of(kind).contains(PaperFormat.PDF);
  }

  /** Whether one of these has to be explained. */
  public boolean lacksPdf(Collection<PaperKind> kinds) {
    return !LibreOffice.isConfigured() && kinds.stream().anyMatch(fromDocx::contains);
  }
}
