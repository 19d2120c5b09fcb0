package ua.opencities.programme.issue;

import java.util.List;
import java.util.Optional;
import ua.opencities.document.frozen.FrozenPaperView;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;

/**
 * One paper of one edition, as its page lists it.
 *
 * @param edition 1, 2, …
 * @param byOrder of a military administration, in the place of the session
 * @param act that issued it; empty for a draft
 * @param issue empty for a draft, and for the paper of an act from before papers were frozen: it is
 *     issued when it is first asked for
 * @param formats in which it can be had
 */
public record ProgrammePaper(
    ProgrammeId programme,
    int edition,
    PaperKind kind,
    boolean byOrder,
    Optional<ActView> act,
    Optional<FrozenPaperView> issue,
    Now now,
    List<PaperFormat> formats) {

  /** How an issued paper stands today. */
  public enum Now {
    /** A draft, or the last one issued. */
    CURRENT,
    /** A later act issued it anew, or set back what was agreed. */
    REPLACED,
    /** Its act was copied wrong. */
    CORRECTED
  }

  public ProgrammePaper {
    formats = List.copyOf(formats);
  }

  /** Made of an uploaded DOCX, where no LibreOffice makes PDFs. */
  public boolean lacksPdf() {
    return !formats.contains(PaperFormat.PDF);
  }

  public boolean isDraft() {
    return act.isEmpty();
  }

  /** Where it is had in a format. */
  public String file(PaperFormat format) {
    String whole = address() + "." + format.extension();
    return now == Now.CURRENT
        ? whole
        : whole + "?version=" + issue.map(FrozenPaperView::version).orElseThrow();
  }

  /** {@code /programmes/…/documents/passport}, without an ending. */
  public String address() {
    return "/programmes/" + programme + "/documents/" + kind.slug();
  }

  static String frozenKind(PaperKind kind) {
    return "programme-" + kind.slug();
  }
}
