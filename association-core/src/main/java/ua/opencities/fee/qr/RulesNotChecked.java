package ua.opencities.fee.qr;

import ua.opencities.shared.RuleBroken;

/** The code leads payers' money: nobody puts it on papers by what others say of the rules. */
public class RulesNotChecked extends RuleBroken {
  private static final long serialVersionUID = 1;

  RulesNotChecked() {
    super("fee.qr-rules-not-checked");
  }

  @Override
  public String field() {
    return "checked";
  }
}
