package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.WrittenFrom;
import ua.opencities.programme.paper.PaperKind;

/**
 * The paper beside the form.
 *
 * @param kinds that may be chosen
 * @param fromDocx made of an uploaded DOCX: its text alone is shown
 * @param html with the words marked that the basis says otherwise
 */
public record ShownPaper(
    PaperKind kind, List<PaperKind> kinds, String html, WrittenFrom basis, boolean fromDocx) {
  /** In which the paper can be had. */
  public List<PaperFormat> formats() {
    return PaperFormat.ofPaper(fromDocx);
  }
}
