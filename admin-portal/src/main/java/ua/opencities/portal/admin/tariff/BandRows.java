package ua.opencities.portal.admin.tariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.FeeBand;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/**
 * The table of bands in a form, with one field a column. Rows that are empty are left out; bands
 * that are known fill it.
 */
public final class BandRows {
  private final Sent sent;
  private final FormReading form;

  private BandRows(Sent sent, FormReading form) {
    this.sent = sent;
    this.form = form;
  }

  public static List<FeeBand> read(Sent sent, FormReading form) {
    var rows = new BandRows(sent, form);
    List<FeeBand> bands = new ArrayList<>();
    for (int row = 0; row < sent.fields("from").size(); row++) {
      FeeBand band = rows.isEmpty(row) ? null : rows.band(row);
      if (band != null) bands.add(band);
    }
    return bands;
  }

  /** As a person would have typed them. */
  public static TypedFields of(List<FeeBand> bands) {
    return new TypedFields(
        Map.of(
            "from", column(bands, band -> Optional.of(band.from())),
            "to", column(bands, FeeBand::to),
            "councilKind", column(bands, FeeBand::kind),
            "fixed", column(bands, band -> band.fixed().map(UkrainianNumbers::amount)),
            "rate", column(bands, band -> band.rate().map(UkrainianNumbers::rate)),
            "minimum", column(bands, band -> band.minimum().map(UkrainianNumbers::amount)),
            "ceiling", column(bands, band -> band.ceiling().map(UkrainianNumbers::amount))));
  }

  private static List<String> column(List<FeeBand> bands, Function<FeeBand, Optional<?>> of) {
    return bands.stream().map(of).map(cell -> cell.map(String::valueOf).orElse("")).toList();
  }

  private boolean isEmpty(int row) {
    return Stream.of("from", "to", "councilKind", "fixed", "rate", "minimum", "ceiling")
        .allMatch(name -> cell(name, row).isEmpty());
  }

  private FeeBand band(int row) {
    Integer from =
        form.read(() -> Typed.number(FormReading.inRow("from", row), cell("from", row).orElse("")));
    Optional<Integer> to =
        form.read(
            () -> cell("to", row).map(typed -> Typed.number(FormReading.inRow("to", row), typed)));
    Optional<CouncilKind> kind =
        form.read(
            () ->
                cell("councilKind", row)
                    .map(typed -> Typed.choice("bands", typed, CouncilKind.class)));
    Optional<Money> fixed = money("fixed", row);
    Optional<Rate> rate =
        form.read(
            () ->
                cell("rate", row)
                    .map(typed -> TypedRate.of(FormReading.inRow("rate", row), typed)));
    Optional<Money> minimum = money("minimum", row);
    Optional<Money> ceiling = money("ceiling", row);
    if (from == null || to == null || kind == null) return null;
    if (fixed == null || rate == null || minimum == null || ceiling == null) return null;
    return form.readAt(
        FormReading.inRow("fixed", row),
        () -> new FeeBand(from, to, kind, fixed, rate, minimum, ceiling));
  }

  private Optional<Money> money(String name, int row) {
    return form.read(
        () -> cell(name, row).map(typed -> Typed.money(FormReading.inRow(name, row), typed)));
  }

  private Optional<String> cell(String name, int row) {
    List<String> typed = sent.fields(name);
    return row < typed.size() && !typed.get(row).isBlank()
        ? Optional.of(typed.get(row).strip())
        : Optional.empty();
  }
}
