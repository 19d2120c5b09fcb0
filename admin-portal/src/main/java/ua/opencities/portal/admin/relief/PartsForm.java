package ua.opencities.portal.admin.relief;

import static ua.opencities.web.FormReading.inRow;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.tariff.relief.terms.ReliefDoesNotFit;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** In which parts a year's fee is paid, as typed: a day and a share in each row. */
final class PartsForm {
  private final Sent sent;
  private final FormReading form;

  PartsForm(Sent sent, FormReading form) {
    this.sent = sent;
    this.form = form;
  }

  /** Null when something is refused; none when all rows are empty. */
  Instalments read(int year) {
    List<Instalment> parts = new ArrayList<>();
    boolean refused = false;
    for (int row = 0; row < Instalments.MOST; row++) {
      if (cell("partDay", row).isEmpty() && cell("partPercent", row).isEmpty()) continue;
      Instalment part = part(row, year);
      refused |= part == null;
      parts.add(part);
    }
    return refused ? null : form.read(() -> new Instalments(parts));
  }

  private Instalment part(int row, int year) {
    MonthDay due = form.read(() -> due(row, year));
    Optional<Integer> percent =
        form.read(
            () ->
                cell("partPercent", row)
                    .map(typed -> Typed.number(inRow("partPercent", row), typed)));
    return due == null || percent == null ? null : form.read(() -> new Instalment(due, percent));
  }

  private MonthDay due(int row, int year) {
    String field = inRow("partDay", row);
    LocalDate day = Typed.date(field, cell("partDay", row).orElse(""));
    if (day.getYear() != year) throw ReliefDoesNotFit.dayOfAnotherYear(field, day, year);
    return MonthDay.from(day);
  }

  private Optional<String> cell(String name, int row) {
    List<String> typed = sent.fields(name);
    return row < typed.size() && !typed.get(row).isBlank()
        ? Optional.of(typed.get(row).strip())
        : Optional.empty();
  }
}
