package ua.opencities.membership.terms;

import java.time.LocalDate;

/**
 * What the statute says of leaving.
 *
 * @param noticeMonths for how long a member stays one after it has asked to leave; 0 where the
 *     statute asks for no notice
 */
public record MembershipTerms(int noticeMonths) {
  public static final int MOST_MONTHS = 24;

  static final MembershipTerms NOT_KEPT = new MembershipTerms(0);

  public MembershipTerms {
    if (noticeMonths < 0 || noticeMonths > MOST_MONTHS) throw new NoticeTooLong(MOST_MONTHS);
  }

  /**
   * @param asked the day on which its decision to leave took effect
   * @return the first day on which it may be no member any more
   */
  public LocalDate mayLeaveFrom(LocalDate asked) {
    return asked.plusMonths(noticeMonths);
  }
}
