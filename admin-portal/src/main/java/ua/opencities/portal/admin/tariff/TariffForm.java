package ua.opencities.portal.admin.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/** Reads the form of a new tariff; rows of bands that are empty are left out. */
final class TariffForm {
  private TariffForm() {}

  static NewTariff of(Sent form) {
    return new NewTariff(
        form.field("name"),
        Typed.choice("kind", form.field("kind"), TariffKind.class),
        new Period(
            Typed.date("validFrom", form.field("validFrom")),
            Typed.optionalDate("validTo", form.field("validTo"))),
        new AdoptingAct(
            form.field("actBody"),
            form.field("actNumber"),
            Typed.date("actDate", form.field("actDate"))),
        bands(form),
        false);
  }

  private static List<FeeBand> bands(Sent form) {
    List<FeeBand> bands = new ArrayList<>();
    int rows = form.fields("from").size();
    for (int row = 0; row < rows; row++) {
      if (cell(form, "from", row).isEmpty()
          && cell(form, "fixed", row).isEmpty()
          && cell(form, "rate", row).isEmpty()) continue;
      bands.add(
          new FeeBand(
              Typed.number("bands", cell(form, "from", row).orElse("")),
              cell(form, "to", row).map(typed -> Typed.number("bands", typed)),
              cell(form, "councilKind", row)
                  .map(typed -> Typed.choice("bands", typed, CouncilKind.class)),
              money(form, "fixed", row),
              cell(form, "rate", row).map(TariffForm::rate),
              money(form, "minimum", row),
              money(form, "ceiling", row)));
    }
    return bands;
  }

  private static Optional<Money> money(Sent form, String name, int row) {
    return cell(form, name, row).map(typed -> Typed.money("bands", typed));
  }

  private static Optional<String> cell(Sent form, String name, int row) {
    List<String> typed = form.fields(name);
    return row < typed.size() && !typed.get(row).isBlank()
        ? Optional.of(typed.get(row).strip())
        : Optional.empty();
  }

  private static Rate rate(String typed) {
    String plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
    if (!plain.matches("\\d{1,6}(\\.\\d{1,6})?")) throw new RateNotUnderstood(typed);
    return new Rate(new BigDecimal(plain));
  }

  /** Hryvnias per inhabitant, at most six decimals. */
  static class RateNotUnderstood extends RuleBroken {
    private static final long serialVersionUID = 1;

    RateNotUnderstood(String typed) {
      super("tariff.rate-not-understood", typed.length() > 30 ? typed.substring(0, 30) : typed);
    }

    @Override
    public String field() {
      return "bands";
    }
  }
}
