package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.web.FormReading;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/** The rows of the table of measures; a row in which nothing was said of a measure is no row. */
final class MeasuresForm {
  private final TypedFields typed;
  private final List<Integer> years;
  private final FormReading form;

  MeasuresForm(TypedFields typed, List<Integer> years) {
    this.typed = typed;
    this.years = years;
    this.form = new FormReading(typed);
  }

  ProgrammePart part() {
    List<Measure> rows = new ArrayList<>();
    for (int row = 0; row < typed.every("measure").size(); row++) {
      if (isEmpty(row)) continue;
      Measure measure = measure(row);
      if (measure != null) rows.add(measure);
    }
    form.sayWhatIsWrong();
    return new ProgrammePart.Measures(rows);
  }

  private boolean isEmpty(int row) {
    return typed.at("measure", row).isBlank()
        && typed.at("task", row).isBlank()
        && typed.at("result", row).isBlank()
        && years.stream().allMatch(year -> typed.at("amount-" + year, row).isBlank());
  }

  private Measure measure(int row) {
    Optional<String> task = form.readInRow(row, () -> Text.optional("task", at("task", row), 1000));
    String measure = text("measure", row, 1000);
    String executor = text("executor", row, 300);
    String term = text("term", row, 200);
    String source = text("source", row, 200);
    Optional<String> result =
        form.readInRow(row, () -> Text.optional("result", at("result", row), 1000));
    AmountsByYear amounts = amounts(row);
    boolean whole =
        measure != null && executor != null && term != null && source != null && amounts != null;
    return whole && task != null && result != null
        ? new Measure(task, measure, executor, term, source, amounts, result)
        : null;
  }

  private AmountsByYear amounts(int row) {
    var amounts = new TreeMap<Integer, Money>();
    boolean read = true;
    for (int year : years) {
      String field = "amount-" + year;
      if (at(field, row).isBlank()) continue;
      Money amount = form.readInRow(row, () -> Typed.money(field, at(field, row)));
      if (amount != null) amounts.put(year, amount);
      read &= amount != null;
    }
    return read ? AmountsByYear.of(amounts) : null;
  }

  private String text(String field, int row, int most) {
    return form.readInRow(row, () -> Text.required(field, at(field, row), most));
  }

  private String at(String field, int row) {
    return typed.at(field, row);
  }
}
