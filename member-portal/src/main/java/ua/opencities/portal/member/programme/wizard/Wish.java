package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.paper.PaperKind;

/**
 * How the reader wants to see a step; it stands in the address.
 *
 * @param paper its slug; empty for the one that shows the step best
 * @param row that was just added or moved, or -1
 * @param did what a button beside the rows just did; empty for a page opened anew
 */
record Wish(String paper, int row, String did) {
  static Wish of(String paper, String row, String did) {
    return new Wish(
        paper == null ? "" : paper,
        row != null && row.matches("\\d{1,4}") ? Integer.parseInt(row) : -1,
        did == null ? "" : did);
  }

  static Wish paper(String paper) {
    return of(paper, null, null);
  }

  /** Only a paper chosen by hand goes along to another step. */
  static Wish chosen(String paper, WizardStep on, ProgrammeView programme) {
    return on.paper(programme).slug().equals(paper) ? paper("") : paper(paper);
  }

  /** A paper that the programme does not have is as good as no wish. */
  PaperKind kind(WizardStep step, ProgrammeView programme) {
    List<PaperKind> all = PaperKind.listed(programme);
    Optional<PaperKind> wished = all.stream().filter(kind -> kind.slug().equals(paper)).findFirst();
    return wished.orElseGet(() -> step.paper(programme));
  }

  /** For the end of an address; empty without a wish. */
  String query() {
    return paper.matches("[a-z-]+") ? "?paper=" + paper : "";
  }
}
