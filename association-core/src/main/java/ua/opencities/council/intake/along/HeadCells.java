package ua.opencities.council.intake.along;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.official.NameNotDeclined;
import ua.opencities.council.official.OfficialView;

/**
 * What a line says of the head, beside the heads that the council had.
 *
 * @param listed the day of the list: from it on who is named without a first day is in office
 */
record HeadCells(String title, HeadName name, Optional<LocalDate> since, LocalDate listed) {
  static Optional<HeadCells> of(CouncilOfLine line, LocalDate today) {
    return line.cell(ImportField.HEAD_NAME)
        .map(
            typed ->
                new HeadCells(
                    line.cell(ImportField.HEAD_TITLE)
                        .map(HeadCells::small)
                        .orElseGet(() -> usual(line)),
                    HeadName.read(typed),
                    line.cell(ImportField.HEAD_SINCE).map(LocalDate::parse),
                    today));
  }

  private static String usual(CouncilOfLine line) {
    return switch (CouncilKind.valueOf(line.detail("kind").orElseThrow())) {
      case MISKA -> "міський голова";
      case SELYSHCHNA -> "селищний голова";
      case SILSKA -> "сільський голова";
      case RAIONNA, RAIONNA_U_MISTI, OBLASNA -> "голова ради";
      case ASSOCIATION -> "голова";
    };
  }

  private static String small(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** Whether the council has that head already. */
  boolean isAmong(List<OfficialView> heads) {
    return heads.stream()
        .filter(each -> each.term().contains(first()))
        .anyMatch(each -> name.isOf(each.givenName(), each.surname()));
  }

  /** Heads whose term is not over by the first day of the new one. */
  List<OfficialView> inTheWay(List<OfficialView> heads) {
    LocalDate day = first();
    return heads.stream()
        .filter(each -> each.term().to().stream().noneMatch(last -> last.isBefore(day)))
        .toList();
  }

  HeadPlan plan(Optional<OfficialView> before) {
    var plan =
        new HeadPlan(
            title,
            name,
            first(),
            before.map(OfficialView::id),
            before.flatMap(it -> it.term().to()));
    try {
      plan.appointment();
    } catch (NameNotDeclined wrong) {
      throw BroughtWrong.headNotDeclined(String.valueOf(wrong.arguments().get(0)));
    }
    return plan;
  }

  LocalDate first() {
    return since.orElse(listed);
  }
}
