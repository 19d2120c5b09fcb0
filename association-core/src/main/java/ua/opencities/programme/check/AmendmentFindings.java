package ua.opencities.programme.check;

import java.util.List;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.WrittenFrom;
import ua.opencities.programme.text.Changes;

/** An amendment has to change something. */
final class AmendmentFindings {
  private AmendmentFindings() {}

  static List<Finding> of(ProgrammeView programme, WrittenFrom before) {
    return Changes.between(before.text(), programme.text()).isEmpty()
        ? List.of(Finding.missing(Finding.Place.OUTLINE, "", "changes-nothing"))
        : List.of();
  }
}
