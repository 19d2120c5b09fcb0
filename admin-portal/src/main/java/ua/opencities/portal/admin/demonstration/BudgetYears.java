package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.LapseYear;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.programme.year.money.RecordYearMoney;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What became of the fees in the councils' own budgets; amounts are parts of the year's fee. */
@Dependent
class BudgetYears {
  @Inject private FeeForecast forecast;
  @Inject private RecordYearMoney recordYearMoney;
  @Inject private LapseYear lapseYear;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("budget-money.csv")) {
      CouncilId council = known.get(row.text("katottg"));
      int year = row.number("year");
      if (row.optional("renews").isPresent()) lapseYear.lapse(operator, council, year - 1);
      Money fee = forecast.forYear(operator, council, year).orElseThrow().amount();
      recordYearMoney.record(operator, council, year, told(row, fee));
      memory.ease();
    }
  }

  private static EnteredMoney told(Row row, Money fee) {
    return new EnteredMoney(
        row.choice("step", MoneyStep.class),
        Money.rounded(fee.amount().multiply(new BigDecimal(row.text("percent")).movePointLeft(2))),
        row.day("dated"),
        row.text("document"),
        Optional.empty(),
        Optional.empty(),
        row.optional("renews").isPresent());
  }
}
