package ua.opencities.portal.member.year;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.shared.Money;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** What the clerk typed about the year's money. */
final class MoneyForm {
  private MoneyForm() {}

  static EnteredMoney of(Sent sent) {
    var form = new FormReading(sent);
    MoneyStep step = form.choice("step", MoneyStep.class);
    Money amount = form.money("amount");
    LocalDate date = form.date("date");
    String document = form.text("document", EnteredMoney.DOCUMENT);
    Optional<String> note = form.optionalText("note", EnteredMoney.NOTE);
    String corrects = sent.field("corrects");
    Optional<Integer> wrong =
        corrects == null || corrects.isBlank()
            ? Optional.empty()
            : Optional.ofNullable(form.read(() -> Typed.number("corrects", corrects)));
    Optional<ProgrammeId> programme =
        ProgrammeAsked.of(Optional.ofNullable(sent.field("programme")).orElse(""));
    form.sayWhatIsWrong();
    return new EnteredMoney(
        step,
        "true".equals(sent.field("back")) ? amount.negated() : amount,
        date,
        document,
        note,
        wrong,
        step == MoneyStep.LEGAL_COMMITMENT && "true".equals(sent.field("renews")),
        programme);
  }
}
