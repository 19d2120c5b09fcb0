package ua.opencities.portal.member.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.membership.Standing;
import ua.opencities.programme.ProgrammeRow;
import ua.opencities.programme.ProgrammeState;

/**
 * What is to be done about programmes in a year.
 *
 * @param rows the council's programmes, the latest years first
 * @param byOrder a military administration approves by one order, without committee and session
 */
public record ProgrammeWork(List<ProgrammeRow> rows, int year, Standing standing, boolean byOrder) {

  /** The next year has no programme yet, and the council will owe a fee for it. */
  public boolean nextYearIsMissing() {
    return standing.isMember() && standing != Standing.FROZEN && in(year + 1).isEmpty();
  }

  /** Begun and not approved; what ended before this year is history. */
  public List<ProgrammeRow> unfinished() {
    return rows.stream()
        .filter(row -> row.state() != ProgrammeState.APPROVED && row.toYear() >= year)
        .sorted(Comparator.comparing(ProgrammeRow::fromYear))
        .toList();
  }

  /** Of two for this year the one that went further. */
  public Optional<ProgrammeRow> current() {
    return in(year).stream().max(Comparator.comparing(ProgrammeRow::state));
  }

  private List<ProgrammeRow> in(int wanted) {
    return rows.stream().filter(row -> row.fromYear() <= wanted && wanted <= row.toYear()).toList();
  }
}
