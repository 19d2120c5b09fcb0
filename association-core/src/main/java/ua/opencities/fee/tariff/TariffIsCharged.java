package ua.opencities.fee.tariff;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** Councils were told to pay by it; the sentence names how many fees and the latest year. */
public class TariffIsCharged extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private TariffIsCharged(String code, String field, ChargedByTariff charged) {
    super(code, charged.charges(), Year.of(charged.lastYear()));
    this.field = field;
  }

  static TariffIsCharged notWithdrawn(ChargedByTariff charged) {
    return new TariffIsCharged("fee.tariff-is-charged", "", charged);
  }

  static TariffIsCharged notEnded(ChargedByTariff charged) {
    return new TariffIsCharged("fee.tariff-is-charged-later", "lastDay", charged);
  }

  @Override
  public String field() {
    return field;
  }
}
