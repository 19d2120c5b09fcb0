package ua.opencities.council.payer;

import ua.opencities.shared.RuleBroken;

/** A payer is told by a code or an account, and each pair is noted once. */
public class PayerRefused extends RuleBroken {
  private static final long serialVersionUID = 1;

  private PayerRefused(String code) {
    super(code);
  }

  static PayerRefused withoutCode() {
    return new PayerRefused("council.payer-without-code");
  }

  /** An invoice names whom it asks by a code. */
  public static PayerRefused withoutEdrpou() {
    return new PayerRefused("council.payer-without-edrpou");
  }

  static PayerRefused known() {
    return new PayerRefused("council.payer-known");
  }

  @Override
  public String field() {
    return "edrpou";
  }
}
