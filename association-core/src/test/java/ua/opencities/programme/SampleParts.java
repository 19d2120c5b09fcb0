package ua.opencities.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.QuantitiesByYear;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;

/** Parts that the founding document does not have, in shapes that other real programmes have. */
public final class SampleParts {
  private static final String BUDGET = "коштів міського бюджету";

  private SampleParts() {}

  public static FundingLine line(int year, String amount) {
    return FundingLine.of(year, BUDGET, Money.of(amount));
  }

  /** The fee, and a targeted contribution of the same size from the same source. */
  public static ProgrammePart.Funding feeAndTargetedContribution(int year) {
    return new ProgrammePart.Funding(
        List.of(
            line(year, "248530.00").forPurpose("щорічний внесок"),
            line(year, "248530.00").forPurpose("цільовий внесок")));
  }

  public static Measure fee(Map<Integer, Money> amounts) {
    return new Measure(
        Optional.of("стати помітнішими"),
        "сплата щорічного внеску",
        "Жовківська міська рада",
        "2022 рік",
        "міський бюджет",
        AmountsByYear.of(amounts),
        Optional.of("рада є членом асоціації"));
  }

  public static Measure withoutMoney(String measure) {
    return new Measure(
        Optional.empty(),
        measure,
        "відділ діджиталізації",
        "до 1 лютого 2023 року",
        "не потребує фінансування",
        AmountsByYear.NONE,
        Optional.empty());
  }

  public static ProgrammePart.Indicators services(int year, String number) {
    return new ProgrammePart.Indicators(
        List.of(
            new Indicator(
                IndicatorGroup.PRODUCT,
                "кількість підключених інструментів",
                "одиниць",
                QuantitiesByYear.of(year, Quantity.of(number))),
            new Indicator(
                IndicatorGroup.QUALITY, "рівень сплати внесків", "%", QuantitiesByYear.NONE)));
  }

  public static ProgrammePart.Passport shorter() {
    return new ProgrammePart.Passport(
        Optional.of("Програма членства Жовківської міської ради в АВМ на 2022 рік"),
        List.of("Конституція України", "Закон України «Про місцеве самоврядування в Україні»"),
        Optional.of("підвищення забезпечення ради"),
        Optional.of("краща робота ради"),
        Optional.of("здійснює секретар ради"));
  }
}
