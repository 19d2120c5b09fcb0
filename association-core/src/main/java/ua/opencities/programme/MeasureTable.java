package ua.opencities.programme;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.MeasuresDoNotFit;
import ua.opencities.programme.text.ProgrammePart;

/** The rows of a programme's measures and the money of each, read and written together. */
record MeasureTable(List<ProgrammeMeasure> rows, List<MeasureAmount> amounts) {

  void write(ProgrammePart.Measures part, Programme programme, OutlineColumns years) {
    rows.clear();
    amounts.clear();
    for (Measure each : part.rows()) {
      var row = new ProgrammeMeasure(programme, programme.council(), rows.size(), each);
      rows.add(row);
      for (var planned : each.amounts().amounts().entrySet()) {
        int year = planned.getKey();
        if (!years.holds(year)) throw MeasuresDoNotFit.outside(year);
        amounts.add(
            new MeasureAmount(programme, programme.council(), row, year, planned.getValue()));
      }
    }
  }

  void keepOnly(OutlineColumns years) {
    amounts.removeIf(each -> !years.holds(each.year()));
  }

  ProgrammePart.Measures part() {
    return new ProgrammePart.Measures(rows.stream().map(row -> row.row(amountsOf(row))).toList());
  }

  private AmountsByYear amountsOf(ProgrammeMeasure row) {
    return AmountsByYear.of(
        amounts.stream()
            .filter(each -> each.isOf(row))
            .collect(toMap(MeasureAmount::year, MeasureAmount::amount)));
  }
}
