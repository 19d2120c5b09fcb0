package ua.opencities.tariff.terms;

import ua.opencities.shared.RuleBroken;

/** The terms contradict the kind or the bands of their tariff. */
public class TermsDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private TermsDoNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  public static TermsDoNotFit onlyForAnnual(FeeTerms terms) {
    return new TermsDoNotFit(
        terms.instalments().any() ? "instalments" : "partYear", "tariff.terms-of-annual-fees");
  }

  /** Rounded last, such a fee would go beyond its own limit. */
  public static TermsDoNotFit limitIsNotRound(int from) {
    return new TermsDoNotFit("rounding", "tariff.limit-is-not-round", from);
  }

  @Override
  public String field() {
    return field;
  }
}
