package ua.opencities.fee.reconciliation.paper;

import static ua.opencities.fee.reconciliation.paper.ReconciliationPaper.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.Words;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;

/** The table of the act; the council's columns stay empty until it has answered. */
final class ReconciliationRows {
  private static final Texts TEXTS = Texts.of(Language.UK);

  private ReconciliationRows() {}

  static List<List<Words>> of(BothSides sides) {
    ReconciliationContent act = sides.content();
    boolean said = sides.side().isPresent();
    var rows = new ArrayList<List<Words>>();
    rows.add(
        row(
            DateInWords.digits(act.from()),
            say("opening"),
            Optional.of(act.opening()),
            said ? Optional.of(sides.opening()) : Optional.empty()));
    for (int place = 1; place <= act.lines().size(); place++) {
      var line = act.lines().get(place - 1);
      rows.add(
          row(
              DateInWords.digits(line.day()),
              say("line", TEXTS.label(line.word()), line.reference()),
              Optional.of(line.amount()),
              said ? sides.theirs(place).or(() -> Optional.of(line.amount())) : Optional.empty()));
    }
    for (OwnLine line : sides.side().map(it -> it.added()).orElse(List.of()))
      rows.add(
          row(
              DateInWords.digits(line.day()),
              say("of-council", line.document()),
              Optional.empty(),
              Optional.of(line.amount())));
    rows.add(
        row(
            DateInWords.digits(act.to()),
            say("closing"),
            Optional.of(act.closing()),
            said ? Optional.of(sides.closing()) : Optional.empty()));
    return rows;
  }

  private static List<Words> row(
      String day, String what, Optional<Money> ours, Optional<Money> theirs) {
    return List.of(
        Words.of(day), Words.of(what), raises(ours), lowers(ours), raises(theirs), lowers(theirs));
  }

  private static Words raises(Optional<Money> amount) {
    return amount
        .filter(it -> !it.negated().isPositive())
        .map(ReconciliationRows::sum)
        .orElse(Words.NONE);
  }

  private static Words lowers(Optional<Money> amount) {
    return amount
        .map(Money::negated)
        .filter(Money::isPositive)
        .map(ReconciliationRows::sum)
        .orElse(Words.NONE);
  }

  static List<Words> total(BothSides sides) {
    boolean said = sides.side().isPresent();
    return List.of(
        Words.NONE,
        Words.bold(say("turnover")),
        Words.bold(UkrainianNumbers.amount(sides.content().raised())),
        Words.bold(UkrainianNumbers.amount(sides.content().lowered())),
        said ? Words.bold(UkrainianNumbers.amount(sides.raised())) : Words.NONE,
        said ? Words.bold(UkrainianNumbers.amount(sides.lowered())) : Words.NONE);
  }

  private static Words sum(Money amount) {
    return Words.of(UkrainianNumbers.amount(amount));
  }
}
