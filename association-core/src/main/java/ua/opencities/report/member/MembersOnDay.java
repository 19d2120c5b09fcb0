package ua.opencities.report.member;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The association's members as of any day, by the steps that were in force on it. */
@UseCase
@StaffOnly
public class MembersOnDay {
  private final MemberRows rows;

  @Inject
  MembersOnDay(MemberRows rows) {
    this.rows = rows;
  }

  /** By oblast, then by name. */
  public Page<MemberOnDay> page(Actor actor, LocalDate day, Page.Request wanted) {
    return rows.page(day, wanted);
  }

  /** All of them, for a file. */
  public List<MemberOnDay> all(Actor actor, LocalDate day) {
    return rows.all(day);
  }

  /**
   * @return number of members by the name of their {@code membership.Standing}
   */
  public Map<String, Long> byStanding(Actor actor, LocalDate day) {
    return rows.byStanding(day);
  }
}
