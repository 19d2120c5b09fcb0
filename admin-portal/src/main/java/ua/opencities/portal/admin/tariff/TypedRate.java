package ua.opencities.portal.admin.tariff;

import java.math.BigDecimal;
import ua.opencities.shared.Rate;
import ua.opencities.shared.RuleBroken;

/** Hryvnias per inhabitant as people type them, at most six decimals. */
final class TypedRate {
  private TypedRate() {}

  static Rate of(String field, String typed) {
    String plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
    if (!plain.matches("\\d{1,6}(\\.\\d{1,6})?")) throw new RateNotUnderstood(field, typed);
    return new Rate(new BigDecimal(plain));
  }

  static class RateNotUnderstood extends RuleBroken {
    private static final long serialVersionUID = 1;
    private final String field;

    RateNotUnderstood(String field, String typed) {
      super("tariff.rate-not-understood", typed.length() > 30 ? typed.substring(0, 30) : typed);
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }
}
