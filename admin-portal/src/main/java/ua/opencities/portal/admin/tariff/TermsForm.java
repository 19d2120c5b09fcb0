package ua.opencities.portal.admin.tariff;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/** Reads how the fee is counted and paid; what is left out is as it is by default. */
final class TermsForm {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

  private final Sent sent;
  private final FormReading form;

  TermsForm(Sent sent, FormReading form) {
    this.sent = sent;
    this.form = form;
  }

  /** As a person would have typed the days. */
  static TypedFields of(Instalments known) {
    return new TypedFields(
        Map.of(
            "partDue",
            known.parts().stream().map(part -> DAY.format(part.due())).toList(),
            "partPercent",
            known.parts().stream()
                .map(part -> part.percent().map(String::valueOf).orElse(""))
                .toList()));
  }

  /** Null when something is refused. */
  FeeTerms read() {
    PartYear partYear = choice("partYear", PartYear.class, PartYear.FULL_YEAR);
    Rounding rounding = choice("rounding", Rounding.class, Rounding.KOPIYKA);
    Instalments instalments = instalments();
    if (partYear == null || rounding == null || instalments == null) return null;
    return new FeeTerms(partYear, rounding, instalments, said("entryOnce"));
  }

  private <E extends Enum<E>> E choice(String field, Class<E> of, E otherwise) {
    return said(field) ? form.choice(field, of) : otherwise;
  }

  /** A box that is not ticked is not sent at all. */
  private boolean said(String field) {
    String typed = sent.field(field);
    return typed != null && !typed.isBlank();
  }

  private Instalments instalments() {
    List<Instalment> parts = new ArrayList<>();
    boolean refused = false;
    for (int row = 0; row < sent.fields("partDue").size(); row++) {
      if (cell("partDue", row).isEmpty() && cell("partPercent", row).isEmpty()) continue;
      Instalment part = part(row);
      refused |= part == null;
      parts.add(part);
    }
    return refused ? null : form.read(() -> new Instalments(parts));
  }

  private Instalment part(int row) {
    MonthDay due =
        form.read(
            () -> TypedDay.of(FormReading.inRow("partDue", row), cell("partDue", row).orElse("")));
    Optional<Integer> percent =
        form.read(
            () ->
                cell("partPercent", row)
                    .map(typed -> Typed.number(FormReading.inRow("partPercent", row), typed)));
    return due == null || percent == null ? null : form.read(() -> new Instalment(due, percent));
  }

  private Optional<String> cell(String name, int row) {
    List<String> typed = sent.fields(name);
    return row < typed.size() && !typed.get(row).isBlank()
        ? Optional.of(typed.get(row).strip())
        : Optional.empty();
  }
}
