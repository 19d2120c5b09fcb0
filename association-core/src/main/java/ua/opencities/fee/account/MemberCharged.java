package ua.opencities.fee.account;

import ua.opencities.membership.Standing;
import ua.opencities.shared.RuleBroken;

/** An invoice asks of the council what the step made of it. */
public class MemberCharged extends RuleBroken {
  private static final long serialVersionUID = 1;

  private MemberCharged(String code, String invoice) {
    super(code, invoice);
  }

  static MemberCharged after(Standing standing, String invoice) {
    return switch (standing) {
      case ADMITTED -> new MemberCharged("fee.admitted-charged", invoice);
      case EXITED, EXCLUDED -> new MemberCharged("fee.leaver-charged", invoice);
      default -> new MemberCharged("fee.member-charged", invoice);
    };
  }

  static MemberCharged anew(String invoice) {
    return new MemberCharged("fee.leaver-enters-anew", invoice);
  }

  static MemberCharged lessened(String invoice) {
    return new MemberCharged("fee.leaver-lessened", invoice);
  }
}
