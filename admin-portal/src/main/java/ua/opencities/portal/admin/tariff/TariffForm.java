package ua.opencities.portal.admin.tariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/** Reads the form of a new tariff; rows of bands that are empty are left out. */
final class TariffForm {
  private final Sent sent;
  private final FormReading form;

  private TariffForm(Sent sent) {
    this.sent = sent;
    this.form = new FormReading(sent);
  }

  static NewTariff of(Sent sent) {
    return new TariffForm(sent).read();
  }

  private NewTariff read() {
    var name = form.text("name", 200);
    var kind = form.choice("kind", TariffKind.class);
    var valid = form.period("validFrom", "validTo");
    var body = form.text("actBody", 200);
    var number = form.text("actNumber", 50);
    var adopted = form.date("actDate");
    var bands = bands();
    form.sayWhatIsWrong();
    return new NewTariff(name, kind, valid, new AdoptingAct(body, number, adopted), bands, false);
  }

  private List<FeeBand> bands() {
    List<FeeBand> bands = new ArrayList<>();
    for (int row = 0; row < sent.fields("from").size(); row++) {
      FeeBand band = isEmpty(row) ? null : band(row);
      if (band != null) bands.add(band);
    }
    return bands;
  }

  private boolean isEmpty(int row) {
    return cell("from", row).isEmpty()
        && cell("fixed", row).isEmpty()
        && cell("rate", row).isEmpty();
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
    return form.read(() -> new FeeBand(from, to, kind, fixed, rate, minimum, ceiling));
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
