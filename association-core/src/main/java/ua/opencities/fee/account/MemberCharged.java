package ua.opencities.fee.account;

import ua.opencities.shared.RuleBroken;

/** The council was charged as a member. */
public class MemberCharged extends RuleBroken {
  private static final long serialVersionUID = 1;

  MemberCharged(String invoice) {
    super("fee.member-charged", invoice);
  }
}
