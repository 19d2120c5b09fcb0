package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** What was typed is not a Ukrainian IBAN, or its check digits do not agree. */
public class IbanNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  public IbanNotUnderstood(String typed) {
    super("council.iban-not-understood", typed);
  }

  @Override
  public String field() {
    return "iban";
  }
}
