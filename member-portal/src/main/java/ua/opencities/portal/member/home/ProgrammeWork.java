package ua.opencities.portal.member.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.membership.Standing;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.register.ProgrammeRow;

/**
 * What is to be done about programmes in a year.
 *
 * @param rows the council's programmes, the latest years first
 * @param goesBy by which programme a year goes
 * @param byOrder a military administration approves by one order, without committee and session
 */
public record ProgrammeWork(
    List<ProgrammeRow> rows,
    Map<Integer, ProgrammeId> goesBy,
    int year,
    Standing standing,
    boolean byOrder) {

  /** The next year has no programme yet, and the council will owe a fee for it. */
  public boolean nextYearIsMissing() {
    return standing.isMember() && standing != Standing.FROZEN && in(year + 1).isEmpty();
  }

  /**
   * Begun and not decided on; what ended before this year is history.
   *
   * @param amendment whether it amends a programme in force
   */
  public record Open(ProgrammeRow row, ProgrammeId id, ProgrammeState state, boolean amendment) {
    /** The office gave the text back with remarks. */
    public boolean returned() {
      return row.advice().filter(AdviceStep.RETURNED::equals).isPresent();
    }
  }

  public List<Open> unfinished() {
    return rows.stream()
        .filter(row -> row.toYear() >= year)
        .sorted(Comparator.comparing(ProgrammeRow::fromYear))
        .flatMap(row -> open(row).stream())
        .toList();
  }

  private static Optional<Open> open(ProgrammeRow row) {
    return row.state().isOpen()
        ? Optional.of(new Open(row, row.id(), row.state(), false))
        : row.amendment().map(it -> new Open(row, it.id(), it.state(), true));
  }

  /** Of two for this year the one by which the year goes. */
  public Optional<ProgrammeRow> current() {
    return of(year);
  }

  /** Of two for a year the one by which it goes; a year that an amendment alone covers has none. */
  public Optional<ProgrammeRow> of(int wanted) {
    return in(wanted).stream().filter(row -> row.id().equals(goesBy.get(wanted))).findFirst();
  }

  /** What is over is none. */
  private List<ProgrammeRow> in(int wanted) {
    return rows.stream()
        .filter(row -> !row.state().isOver())
        .filter(row -> row.fromYear() <= wanted && wanted <= row.toYear())
        .toList();
  }
}
