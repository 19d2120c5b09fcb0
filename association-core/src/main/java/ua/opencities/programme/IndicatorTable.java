package ua.opencities.programme;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.MeasuresDoNotFit;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.QuantitiesByYear;

/** The rows of a programme's indicators and the values of each, read and written together. */
record IndicatorTable(List<ProgrammeIndicator> rows, List<IndicatorValue> values) {

  void write(ProgrammePart.Indicators part, Programme programme, OutlineColumns years) {
    rows.clear();
    values.clear();
    for (Indicator each : part.rows()) {
      var row = new ProgrammeIndicator(programme, programme.council(), rows.size(), each);
      rows.add(row);
      for (var planned : each.values().values().entrySet()) {
        int year = planned.getKey();
        if (!years.holds(year)) throw MeasuresDoNotFit.indicatorOutside(year);
        values.add(
            new IndicatorValue(programme, programme.council(), row, year, planned.getValue()));
      }
    }
  }

  void keepOnly(OutlineColumns years) {
    values.removeIf(each -> !years.holds(each.year()));
  }

  ProgrammePart.Indicators part() {
    return new ProgrammePart.Indicators(rows.stream().map(row -> row.row(valuesOf(row))).toList());
  }

  private QuantitiesByYear valuesOf(ProgrammeIndicator row) {
    return QuantitiesByYear.of(
        values.stream()
            .filter(each -> each.isOf(row))
            .collect(toMap(IndicatorValue::year, IndicatorValue::quantity)));
  }
}
