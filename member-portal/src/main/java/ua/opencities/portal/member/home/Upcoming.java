package ua.opencities.portal.member.home;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.council.official.OfficialView;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.Debt;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.register.ProgrammeRow;

/** The days that come next for a council, the nearest first. */
public record Upcoming(
    AccountStatement account,
    List<ProgrammeRow> programmes,
    List<OfficialView> officials,
    LocalDate today) {
  private static final int MOST = 5;

  /** Farther days are no news. */
  private static final int DAYS = 400;

  public enum What {
    PAY,
    GRACE_ENDS,
    PROGRAMME_ENDS,
    TERM_ENDS
  }

  /**
   * @param about the number of the invoice, the years of the programme, the official's name
   * @param path where it is dealt with
   */
  public record Day(LocalDate on, What what, String about, String path) {}

  public List<Day> days() {
    var days = new ArrayList<Day>();
    for (Debt debt : account.charges())
      if (debt.isOpen()) days.add(new Day(debt.dueOn(), What.PAY, debt.reference(), "/account"));
    account
        .arrears()
        .ifPresent(
            late ->
                days.add(new Day(late.graceEnds(), What.GRACE_ENDS, late.oldest(), "/account")));
    for (ProgrammeRow row : programmes)
      if (row.state() == ProgrammeState.APPROVED)
        days.add(
            new Day(
                LocalDate.of(row.toYear(), 12, 31),
                What.PROGRAMME_ENDS,
                row.yearsShown(),
                "/programmes/" + row.id()));
    for (OfficialView official : officials)
      official
          .term()
          .to()
          .ifPresent(
              end -> days.add(new Day(end, What.TERM_ENDS, official.name().full(), "/council")));
    return days.stream()
        .filter(day -> !day.on().isBefore(today) && day.on().isBefore(today.plusDays(DAYS)))
        .sorted(comparing(Day::on).thenComparing(Day::what))
        .limit(MOST)
        .toList();
  }
}
