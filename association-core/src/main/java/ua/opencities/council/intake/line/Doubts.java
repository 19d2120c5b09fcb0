package ua.opencities.council.intake.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.sheet.Remark;
import ua.opencities.language.SearchKey;

/** What makes a person look again before a line is taken; a remark alone holds nothing back. */
final class Doubts {
  /**
   * More than a fifth up or down between two counts is a slip of the pen more often than a fact.
   */
  private static final int FIFTH = 5;

  private final Register register;
  final List<Remark> remarks = new ArrayList<>();
  private boolean grave;

  Doubts(Register register) {
    this.register = register;
  }

  boolean grave() {
    return grave;
  }

  void grave(String what, Object... arguments) {
    remarks.add(Remark.of("council.import-" + what, arguments));
    grave = true;
  }

  /** Of any line, be its council known or new. */
  void ofCells(Map<ImportField, String> cells, String oblastCode, Optional<Known> council) {
    String typed = cells.get(ImportField.OBLAST);
    String oblast = register.oblast(oblastCode).orElse("");
    if (typed != null && !SearchKey.of(typed).startsWith(SearchKey.of(oblast)))
      grave("oblast-differs", typed, oblast);
    String edrpou = cells.get(ImportField.EDRPOU);
    if (edrpou == null) return;
    if (!new Edrpou(edrpou).checkDigitHolds())
      remarks.add(Remark.of("council.import-edrpou-check-digit", edrpou));
    register
        .withEdrpou(edrpou)
        .filter(other -> council.stream().noneMatch(known -> known.id().equals(other.id())))
        .ifPresent(other -> grave("edrpou-of-another", edrpou, other.name()));
  }

  void ofFigures(int inhabitants, Known council) {
    council
        .inhabitants()
        .filter(before -> Math.abs(inhabitants - before) > before / FIFTH)
        .ifPresent(before -> grave("inhabitants-jump", before, inhabitants));
  }
}
