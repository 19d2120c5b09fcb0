package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.QuantitiesByYear;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Text;
import ua.opencities.web.FormReading;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/** The rows of the table of indicators; a row without a name and values is no row. */
final class IndicatorsForm {
  private final TypedFields typed;
  private final List<Integer> years;
  private final FormReading form;

  IndicatorsForm(TypedFields typed, List<Integer> years) {
    this.typed = typed;
    this.years = years;
    this.form = new FormReading(typed);
  }

  ProgrammePart part() {
    List<Indicator> rows = new ArrayList<>();
    for (int row = 0; row < typed.every("indicator").size(); row++) {
      if (isEmpty(row)) continue;
      Indicator indicator = indicator(row);
      if (indicator != null) rows.add(indicator);
    }
    form.sayWhatIsWrong();
    return new ProgrammePart.Indicators(rows);
  }

  private boolean isEmpty(int row) {
    return typed.at("indicator", row).isBlank()
        && years.stream().allMatch(year -> typed.at("value-" + year, row).isBlank());
  }

  private Indicator indicator(int row) {
    IndicatorGroup group =
        form.readInRow(
            row, () -> Typed.choice("group", typed.at("group", row), IndicatorGroup.class));
    String name =
        form.readInRow(row, () -> Text.required("indicator", typed.at("indicator", row), 500));
    String unit = form.readInRow(row, () -> Text.required("unit", typed.at("unit", row), 50));
    QuantitiesByYear values = values(row);
    return group == null || name == null || unit == null || values == null
        ? null
        : new Indicator(group, name, unit, values);
  }

  private QuantitiesByYear values(int row) {
    var values = new TreeMap<Integer, Quantity>();
    boolean read = true;
    for (int year : years) {
      String field = "value-" + year;
      String text = typed.at(field, row);
      if (text.isBlank()) continue;
      Quantity value = form.readInRow(row, () -> Typed.quantity(field, text));
      if (value != null) values.put(year, value);
      read &= value != null;
    }
    return read ? QuantitiesByYear.of(values) : null;
  }
}
