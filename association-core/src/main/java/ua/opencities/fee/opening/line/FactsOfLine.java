package ua.opencities.fee.opening.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Remark;
import ua.opencities.shared.Money;

/** What a line says, with remarks that hold nothing back. */
final class FactsOfLine {
  private final Cells cells;
  private final LocalDate cutOver;
  final List<Remark> remarks = new ArrayList<>();

  FactsOfLine(Cells cells, LocalDate cutOver) {
    this.cells = cells;
    this.cutOver = cutOver;
  }

  /**
   * @throws ua.opencities.shared.RuleBroken when it says nothing that could be booked
   */
  OpeningFacts read() {
    Optional<String> number =
        cells
            .text(OpeningField.NUMBER, 40)
            .map(text -> text.replaceFirst("^№\\s*", ""))
            .filter(text -> !text.isEmpty());
    return number.isPresent() ? invoice(number.get()) : balance();
  }

  private OpeningFacts balance() {
    if (cells.saysNothing()) throw new LineWrong("fee.opening-no-amount");
    Money amount = signed();
    if (!amount.isPositive()) return new OpeningFacts(amount, Optional.empty(), Optional.empty());
    return new OpeningFacts(amount, Optional.of(due(true)), Optional.empty());
  }

  /** Of a balance, a debt and a credit one alone may be said. */
  private Money signed() {
    Money balance = cells.amount(OpeningField.BALANCE).orElse(Money.ZERO);
    Money debt = notNegative(OpeningField.DEBT);
    Money credit = notNegative(OpeningField.CREDIT);
    long said = List.of(balance, debt, credit).stream().filter(it -> !it.isZero()).count();
    if (said > 1) throw new LineWrong("fee.opening-amounts-beside");
    return balance.plus(debt).minus(credit);
  }

  private OpeningFacts invoice(String number) {
    LocalDate issuedOn =
        cells
            .day(OpeningField.ISSUED_ON)
            .orElseThrow(() -> new LineWrong("fee.opening-invoice-needs-its-day"));
    if (issuedOn.isAfter(cutOver)) throw new LineWrong("fee.opening-after-cut-over", cutOver);
    Money sum =
        cells
            .amount(OpeningField.SUM)
            .orElseThrow(() -> new LineWrong("fee.opening-invoice-needs-its-sum"));
    if (!sum.isPositive()) throw new LineWrong("fee.opening-invoice-needs-its-sum");
    Money rest = rest(sum);
    LocalDate due = due(rest.isPositive());
    if (due.isBefore(issuedOn)) throw new LineWrong("fee.opening-due-before-issue", due);
    Optional<Integer> year = cells.year();
    if (year.isEmpty()) remarks.add(Remark.of("fee.opening-no-year"));
    return new OpeningFacts(
        rest, Optional.of(due), Optional.of(new OpeningFacts.Invoice(number, issuedOn, sum, year)));
  }

  /** What was not paid: told by what was, or by what is owed still; if both, they agree. */
  private Money rest(Money sum) {
    Optional<Money> paid = cells.amount(OpeningField.PAID);
    Optional<Money> owed = cells.saysNothing() ? Optional.empty() : Optional.of(signed());
    if (paid.isEmpty() && owed.isEmpty()) remarks.add(Remark.of("fee.opening-counted-unpaid"));
    Money rest = owed.orElseGet(() -> sum.minus(paid.orElse(Money.ZERO)));
    if (paid.isPresent() && owed.isPresent() && !sum.minus(paid.get()).equals(rest))
      throw new LineWrong("fee.opening-paid-and-owed-differ", sum, paid.get(), rest);
    if (rest.negated().isPositive() || rest.compareTo(sum) > 0)
      throw new LineWrong("fee.opening-paid-beyond-sum", sum);
    return rest;
  }

  private LocalDate due(boolean owed) {
    Optional<LocalDate> due = cells.day(OpeningField.DUE_ON);
    if (due.isEmpty() && owed) remarks.add(Remark.of("fee.opening-due-is-cut-over", cutOver));
    return due.orElse(cutOver);
  }

  private Money notNegative(OpeningField field) {
    Money amount = cells.amount(field).orElse(Money.ZERO);
    if (amount.negated().isPositive()) throw new LineWrong("fee.opening-below-zero", amount);
    return amount;
  }
}
