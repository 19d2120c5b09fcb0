package ua.opencities.membership.terms;

import ua.opencities.shared.RuleBroken;

/** A notice is of no months, or of some, within two years. */
public class NoticeTooLong extends RuleBroken {
  private static final long serialVersionUID = 1;

  NoticeTooLong(int most) {
    super("membership.notice-too-long", most);
  }

  @Override
  public String field() {
    return "noticeMonths";
  }
}
