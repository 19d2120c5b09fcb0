package ua.opencities.fee.reconciliation.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent.Line;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;

/** The act: the association's figures, the council's columns left to fill, both to sign. */
final class ReconciliationPaper {
  private static final Texts TEXTS = Texts.of(Language.UK);

  private ReconciliationPaper() {}

  static Paper of(ReconciliationContent act, Instant drawnAt) {
    var ours = act.association();
    Paper paper =
        Paper.named(say("name") + " " + act.number().replace('/', '-'))
            .by(ours.name())
            .madeAt(drawnAt)
            .letterhead(ours.name());
    if (act.demonstration()) paper = paper.centred(TEXTS.text("fee.paper.invented"));
    return paper
        .title(say("title", act.number()))
        .centred(say("period", DateInWords.official(act.from()), DateInWords.official(act.to())))
        .paragraph(
            say(
                "we",
                ours.name(),
                ours.edrpou(),
                act.council(),
                act.edrpou().map(code -> say("edrpou", code)).orElse("")))
        .table(columns(), rows(act), total(act))
        .paragraph(
            Words.of(say("by-association", DateInWords.official(act.to())) + " ")
                .andBold(balance(act.closing())))
        .paragraph(say("by-council", DateInWords.official(act.to())))
        .paragraph(say("differences"))
        .signature(ours.signatoryPosition(), ours.signatory())
        .signature(say("council-signs", act.council()), "____________")
        .note(
            act.demonstration()
                ? TEXTS.text("fee.paper.invented")
                : say("drawn", DateInWords.official(act.drawnOn())));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of(say("day"), 13),
        Column.of(say("document"), 31),
        Column.sums(say("our-debit"), 14),
        Column.sums(say("our-credit"), 14),
        Column.sums(say("their-debit"), 14),
        Column.sums(say("their-credit"), 14));
  }

  private static List<List<Words>> rows(ReconciliationContent act) {
    var rows = new ArrayList<List<Words>>();
    rows.add(row(DateInWords.digits(act.from()), say("opening"), act.opening()));
    for (Line line : act.lines())
      rows.add(
          row(
              DateInWords.digits(line.day()),
              say("line", TEXTS.label(line.kind()), line.reference()),
              line.amount()));
    rows.add(row(DateInWords.digits(act.to()), say("closing"), act.closing()));
    return rows;
  }

  private static List<Words> row(String day, String what, Money amount) {
    boolean lowers = amount.negated().isPositive();
    return List.of(
        Words.of(day),
        Words.of(what),
        lowers ? Words.NONE : sum(amount),
        lowers ? sum(amount.negated()) : Words.NONE,
        Words.NONE,
        Words.NONE);
  }

  private static List<Words> total(ReconciliationContent act) {
    return List.of(
        Words.NONE,
        Words.bold(say("turnover")),
        Words.bold(UkrainianNumbers.amount(act.raised())),
        Words.bold(UkrainianNumbers.amount(act.lowered())),
        Words.NONE,
        Words.NONE);
  }

  private static Words sum(Money amount) {
    return Words.of(UkrainianNumbers.amount(amount));
  }

  private static String balance(Money closing) {
    if (closing.isZero()) return say("nobody-owes");
    boolean ahead = !closing.isPositive();
    Money size = ahead ? closing.negated() : closing;
    return say(
        ahead ? "association-owes" : "council-owes",
        UkrainianNumbers.amount(size),
        AmountInWords.of(size));
  }

  private static String say(String key, Object... arguments) {
    return TEXTS.text("reconciliation.paper." + key, arguments);
  }
}
