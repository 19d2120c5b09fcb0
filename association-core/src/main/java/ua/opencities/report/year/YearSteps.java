package ua.opencities.report.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.report.year.YearStep.State;
import ua.opencities.report.year.YearStep.What;
import ua.opencities.shared.Money;

/** What a year needs, in its order, and how far each thing is. */
final class YearSteps {
  private final CouncilYear of;
  private final List<YearStep> steps = new ArrayList<>();

  private YearSteps(CouncilYear of) {
    this.of = of;
  }

  static List<YearStep> of(CouncilYear year) {
    var steps = new YearSteps(year);
    steps.decisions();
    steps.shortfall();
    steps.money();
    steps.report();
    return List.copyOf(steps.steps);
  }

  private void decisions() {
    Optional<YearProgramme> programme = of.programme();
    boolean begun = programme.isPresent();
    boolean decided = programme.filter(YearProgramme::isInForce).isPresent();
    boolean agreed = decided || programme.filter(one -> one.is("AGREED")).isPresent();
    add(What.PROGRAMME, begun, true, Optional.empty());
    if (of.byOrder()) add(What.ORDER, decided, begun, Optional.empty());
    else {
      add(What.COMMITTEE, agreed, begun, Optional.empty());
      add(What.SESSION, decided, agreed, Optional.empty());
    }
    // Budget Code, article 77: local budgets are adopted by 25 December of the year before
    Optional<LocalDate> adopted = Optional.of(LocalDate.of(of.year() - 1, Month.DECEMBER, 25));
    add(What.BUDGET, of.funds().planned().isPositive() || of.isSettled(), begun, adopted);
  }

  private void shortfall() {
    Optional<YearShortfall> said = of.shortfall();
    boolean stated = said.filter(one -> !one.is("DECLINED")).isPresent();
    if (of.isSettled() || said.isEmpty() && !of.missingInBudget().isPositive()) return;
    add(What.SHORTFALL, stated, true, Optional.empty());
    if (stated)
      add(What.AGREEMENT, said.filter(one -> one.is("AGREED")).isPresent(), true, Optional.empty());
  }

  /** Where all has come, nobody asks any more by which steps. */
  private void money() {
    YearFunds funds = of.funds();
    Money wanted = wanted();
    boolean planned = funds.planned().isPositive();
    boolean invoiced = !of.invoices().isEmpty();
    boolean legal = reached(funds.legal(), wanted);
    boolean financial = reached(funds.financial(), wanted);
    boolean paid = reached(funds.paid(), wanted);
    add(What.INVOICE, invoiced, of.today().getYear() >= of.year(), Optional.empty());
    add(What.LEGAL, legal, planned, Optional.empty());
    add(What.FINANCIAL, financial, legal && invoiced, Optional.empty());
    add(What.PAYMENT, paid, financial, of.due());
    add(
        What.RECEIPT,
        of.isSettled(),
        invoiced && funds.paid().compareTo(of.received()) > 0,
        of.due());
    if (funds.lapsed().isPositive()) {
      boolean renewed = funds.renewed().compareTo(funds.lapsed()) >= 0;
      steps.add(new YearStep(What.RENEWAL, renewed ? State.DONE : State.NOW, Optional.empty()));
    }
  }

  /** Written when the year comes to its end, and after it. */
  private void report() {
    boolean decided = of.programme().filter(YearProgramme::isInForce).isPresent();
    boolean time = of.isOver() || of.today().getYear() == of.year() && isDecember();
    add(What.REPORT, of.isReported(), decided && time, Optional.empty());
  }

  private boolean isDecember() {
    return of.today().getMonth() == Month.DECEMBER;
  }

  /** The fee, or what the budget has for it where that is less. */
  private Money wanted() {
    Money planned = of.plannedForFee();
    Money fee = of.fee().orElse(planned);
    return planned.isPositive() ? fee.min(planned) : fee;
  }

  private boolean reached(Money sum, Money wanted) {
    return of.isSettled() || sum.isPositive() && sum.compareTo(wanted) >= 0;
  }

  private void add(What what, boolean done, boolean possible, Optional<LocalDate> by) {
    steps.add(new YearStep(what, state(what, done, possible, by), by));
  }

  private State state(What what, boolean done, boolean possible, Optional<LocalDate> by) {
    if (done) return State.DONE;
    // a payment that came late is still written down, and the report is made after the year
    boolean afterwards = what == What.RECEIPT || what == What.REPORT && possible;
    if (of.isOver() && !afterwards) return State.MISSED;
    if (!possible) return State.LATER;
    return by.filter(of.today()::isAfter).isPresent() ? State.LATE : State.NOW;
  }
}
