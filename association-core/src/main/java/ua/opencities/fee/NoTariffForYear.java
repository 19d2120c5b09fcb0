package ua.opencities.fee;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

public class NoTariffForYear extends RuleBroken {
  private static final long serialVersionUID = 1;

  NoTariffForYear(int year) {
    super("fee.no-tariff-for-year", Year.of(year));
  }

  @Override
  public String field() {
    return "year";
  }
}
