package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A council's year to read.
 *
 * @param today the day it is looked at
 * @param byOrder a military administration decides in the place of committee and session
 * @param programmes that speak of the year, first the one that it goes by
 * @param shortfall the newest word about money that is missing
 * @param funds of the programme that the year goes by
 * @param isReported whether a finished report tells of the year
 * @param first the earliest year with anything in it; {@code last} the latest, or the next one
 */
public record CouncilYear(
    int year,
    LocalDate today,
    boolean byOrder,
    List<YearProgramme> programmes,
    YearFunds funds,
    Optional<YearShortfall> shortfall,
    boolean isReported,
    List<YearInvoice> invoices,
    List<YearReceipt> receipts,
    List<YearTool> tools,
    List<YearPaper> papers,
    int first,
    int last) {

  /**
   * The programme that counts: of several, the one that went furthest; none that is repealed or of
   * other associations alone.
   */
  public Optional<YearProgramme> programme() {
    return goesBy(programmes);
  }

  /**
   * Where no programme counts any more, by each that did.
   *
   * @param first the first edition of a programme
   */
  public boolean goesBy(UUID first) {
    return programme().map(one -> one.first().equals(first)).orElse(true);
  }

  static Optional<YearProgramme> goesBy(List<YearProgramme> programmes) {
    return programmes.stream().filter(one -> !one.is("REPEALED") && !one.elsewhere()).findFirst();
  }

  /**
   * Others by which the year might go as well, with money and a report of their own; its fee is not
   * theirs.
   */
  public List<YearProgramme> besides() {
    return programme().filter(YearProgramme::isInForce).isEmpty()
        ? List.of()
        : programmes.stream().skip(1).filter(one -> one.isInForce() && !one.elsewhere()).toList();
  }

  public Money charged() {
    return Money.sum(invoices.stream().map(YearInvoice::amount).toList());
  }

  public Money received() {
    return Money.sum(invoices.stream().map(YearInvoice::paid).toList());
  }

  public boolean isSettled() {
    return !invoices.isEmpty() && received().compareTo(charged()) >= 0;
  }

  /** As invoiced, before that as the programme explains it; empty while nobody knows. */
  public Optional<Money> fee() {
    return invoices.isEmpty() ? programme().flatMap(YearProgramme::fee) : Optional.of(charged());
  }

  /**
   * By how much the budget has less than the fee; zero while it has nothing or the fee is unknown.
   */
  public Money missingInBudget() {
    Money planned = plannedForFee();
    Money fee = fee().orElse(planned);
    return planned.isPositive() && fee.compareTo(planned) > 0 ? fee.minus(planned) : Money.ZERO;
  }

  /** Of a programme that pays other associations too, no more than it writes for the fee. */
  Money plannedForFee() {
    return programme()
        .filter(YearProgramme::paysOthers)
        .flatMap(YearProgramme::fundedForFee)
        .map(funds.planned()::min)
        .orElse(funds.planned());
  }

  /** Money is missing, and nobody has agreed yet how the rest is due. */
  public boolean lacksAgreement() {
    boolean talked = shortfall.filter(one -> !one.is("DECLINED")).isPresent();
    return missingInBudget().isPositive() && !talked && !isSettled();
  }

  public Optional<LocalDate> due() {
    return invoices.stream().map(YearInvoice::payBy).max(Comparator.naturalOrder());
  }

  public boolean isOver() {
    return today.getYear() > year;
  }

  public boolean isAhead() {
    return today.getYear() < year;
  }

  public boolean hasBefore() {
    return year > first;
  }

  public boolean hasAfter() {
    return year < last;
  }

  public List<YearStep> steps() {
    return YearSteps.of(this);
  }

  public List<YearStep> missing() {
    return steps().stream().filter(YearStep::isMissing).toList();
  }
}
