package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.AmountNotUnderstood;
import ua.opencities.shared.Money;
import ua.opencities.web.typed.TypedFields;

/**
 * Makes the measures add up to the funding: the row that pays the fee takes what the other rows
 * leave of each year's money.
 */
final class FilledAmounts {
  private FilledAmounts() {}

  static TypedFields ofMeasures(TypedFields typed, ProgrammeText text) {
    int payer = payer(typed);
    if (payer < 0) return typed;
    TypedFields filled = typed;
    for (int year : text.years()) {
      String field = "amount-" + year;
      List<String> amounts = new ArrayList<>(typed.every(field));
      int missing = typed.every("measure").size() - amounts.size();
      amounts.addAll(Collections.nCopies(Math.max(missing, 0), ""));
      Money others =
          Money.sum(
              IntStream.range(0, amounts.size())
                  .filter(row -> row != payer)
                  .mapToObj(row -> amount(amounts.get(row)))
                  .toList());
      Money rest = text.plannedFor(year).minus(others);
      amounts.set(payer, rest.isPositive() ? PartFields.amount(rest) : "");
      filled = filled.with(field, amounts);
    }
    return filled;
  }

  /** The first row that speaks of a fee, else the first that needs money; -1 without rows. */
  private static int payer(TypedFields typed) {
    List<String> measures = typed.every("measure");
    return IntStream.range(0, measures.size())
        .filter(row -> measures.get(row).toLowerCase(Locale.ROOT).contains("внес"))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, measures.size())
                    .filter(row -> !typed.at("source", row).startsWith("не потребує"))
                    .findFirst()
                    .orElse(measures.isEmpty() ? -1 : 0));
  }

  /** What cannot be read is said when the step is saved. */
  private static Money amount(String typed) {
    try {
      return typed.isBlank() ? Money.ZERO : Money.typed(typed);
    } catch (AmountNotUnderstood unreadable) {
      return Money.ZERO;
    }
  }
}
