package ua.opencities.programme.check;

import static java.util.stream.Collectors.joining;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.programme.text.ProgrammeText;

/** Measures that do not add up to the funding, indicators without their values. */
final class TableFindings {
  private TableFindings() {}

  static List<Finding> of(ProgrammeText text) {
    List<Finding> found = new ArrayList<>();
    for (MeasuresCover cover : text.measuresCover())
      if (cover.answer() != MeasuresCover.Answer.EXACT)
        found.add(
            Finding.missing(
                Finding.Place.MEASURES,
                "measures",
                "measures-apart",
                Year.of(cover.year()),
                cover.measures(),
                cover.funding()));
    found.addAll(withoutValues(text));
    return found;
  }

  /** Many are said at once: they are the template's rows, waiting to be filled in. */
  private static List<Finding> withoutValues(ProgrammeText text) {
    List<Finding> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int row = 0;
    for (Indicator indicator : text.indicators().rows()) {
      String lacking =
          text.years().stream()
              .filter(year -> indicator.values().in(year).isEmpty())
              .map(String::valueOf)
              .collect(joining(", "));
      if (!lacking.isEmpty()) {
        names.add(indicator.name());
        found.add(
            Finding.odd(
                Finding.Place.INDICATORS,
                inRow("indicator", row),
                "no-value",
                indicator.name(),
                lacking));
      }
      row++;
    }
    if (found.size() <= 2) return found;
    return List.of(
        Finding.odd(
            Finding.Place.INDICATORS, found.get(0).field(), "no-values", names.size(), names));
  }

  /** As forms name the fields of a table's rows. */
  static String inRow(String field, int row) {
    return row == 0 ? field : field + "-" + row;
  }
}
