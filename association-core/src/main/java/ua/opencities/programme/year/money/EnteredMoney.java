package ua.opencities.programme.year.money;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * What an accountant tells of the year's money.
 *
 * @param amount below zero where it goes back: a plan cut, a commitment taken off, a payment
 *     returned; zero only to withdraw the entry it corrects
 * @param document number of the decision, of the registration, of the payment
 * @param corrects the place of the entry that was a mistake
 * @param renews whether a commitment that lapsed last year is registered again
 * @param programme whose money it is, by its first edition; empty for the one that the year goes
 *     by, and for a correction, which stays where the mistake is
 */
public record EnteredMoney(
    MoneyStep step,
    Money amount,
    LocalDate date,
    String document,
    Optional<String> note,
    Optional<Integer> corrects,
    boolean renews,
    Optional<ProgrammeId> programme) {
  public static final int DOCUMENT = 100;
  public static final int NOTE = 1000;

  public EnteredMoney {
    document = Text.required("document", document, DOCUMENT);
    note = Text.optional("note", note.orElse(""), NOTE);
    if (step == MoneyStep.LAPSED) throw MoneyOutOfLine.lapsesByItself();
    if (amount.isZero() && corrects.isEmpty()) throw MoneyOutOfLine.ofNothing();
    if (renews && step != MoneyStep.LEGAL_COMMITMENT) throw MoneyOutOfLine.onlyLegalRenews();
  }

  public static EnteredMoney of(MoneyStep step, String amount, LocalDate date, String document) {
    return new EnteredMoney(
        step,
        Money.of(amount),
        date,
        document,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** In the place of an earlier entry. */
  public EnteredMoney correcting(int place) {
    return new EnteredMoney(
        step, amount, date, document, note, Optional.of(place), renews, programme);
  }

  /** Of another programme than the year goes by. */
  public EnteredMoney of(ProgrammeId firstEdition) {
    return new EnteredMoney(
        step, amount, date, document, note, corrects, renews, Optional.of(firstEdition));
  }

  /** What lapsed last year, registered again. */
  public EnteredMoney renewing() {
    return new EnteredMoney(step, amount, date, document, note, corrects, true, programme);
  }
}
