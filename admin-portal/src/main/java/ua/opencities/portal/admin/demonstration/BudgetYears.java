package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.LapseYear;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.programme.year.money.RecordYearMoney;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.RestDue;
import ua.opencities.programme.year.shortfall.StateShortfall;
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
  @Inject private StateShortfall stateShortfall;
  @Inject private AgreeShortfall agreeShortfall;
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

  void shortfalls(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("shortfalls.csv")) {
      CouncilId council = known.get(row.text("katottg"));
      int year = row.number("year");
      Money fee = forecast.forYear(operator, council, year).orElseThrow().amount();
      stateShortfall.state(operator, council, year, part(row, fee), row.text("reason"));
      row.optional("rest")
          .map(RestDue::valueOf)
          .ifPresent(
              rest -> agreeShortfall.agree(operator, council, year, 1, rest(rest, row, fee)));
    }
  }

  private static AgreedRest rest(RestDue rest, Row row, Money fee) {
    return new AgreedRest(
        rest,
        row.optional("due_on").map(LocalDate::parse),
        row.optional("first_percent").map(percent -> part(percent, fee)),
        row.optional("second_on").map(LocalDate::parse),
        Optional.empty(),
        Optional.empty());
  }

  private static Money part(Row row, Money fee) {
    return part(row.text("percent"), fee);
  }

  private static Money part(String percent, Money fee) {
    return Money.rounded(fee.amount().multiply(new BigDecimal(percent).movePointLeft(2)));
  }

  private static EnteredMoney told(Row row, Money fee) {
    return new EnteredMoney(
        row.choice("step", MoneyStep.class),
        part(row, fee),
        row.day("dated"),
        row.text("document"),
        Optional.empty(),
        Optional.empty(),
        row.optional("renews").isPresent(),
        Optional.empty());
  }
}
