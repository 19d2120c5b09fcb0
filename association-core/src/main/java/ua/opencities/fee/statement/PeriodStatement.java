package ua.opencities.fee.statement;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.fee.Payer;
import ua.opencities.fee.account.Ageing;
import ua.opencities.shared.Money;

/**
 * The account from the first day to the last, both in it.
 *
 * @param opening what was owed before the first day; negative is paid ahead
 * @param ageing of what was outstanding on the last day
 * @param credit what was paid by then and no charge had taken; {@code closing = ageing.total() −
 *     credit}
 */
public record PeriodStatement(
    Payer council,
    LocalDate from,
    LocalDate to,
    Money opening,
    List<StatementLine> lines,
    Ageing ageing,
    Money credit) {
  public PeriodStatement {
    lines = List.copyOf(lines);
  }

  public Money raised() {
    return Money.sum(lines.stream().map(StatementLine::raised).toList());
  }

  public Money lowered() {
    return Money.sum(lines.stream().map(StatementLine::lowered).toList());
  }

  public Money closing() {
    return opening.plus(raised()).minus(lowered());
  }

  /** {@code vypyska-2026-01-01-2026-03-31}, for names of files. */
  public String fileName() {
    return "vypyska-" + from + "-" + to;
  }
}
