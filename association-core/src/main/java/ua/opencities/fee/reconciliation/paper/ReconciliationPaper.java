package ua.opencities.fee.reconciliation.paper;

import java.time.Instant;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
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

  static Paper of(BothSides sides, Instant drawnAt) {
    ReconciliationContent act = sides.content();
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
        .table(columns(), ReconciliationRows.of(sides), ReconciliationRows.total(sides))
        .paragraph(
            Words.of(say("by-association", DateInWords.official(act.to())) + " ")
                .andBold(balance(act.closing())))
        .paragraph(byCouncil(sides))
        .paragraph(differences(sides))
        .signature(ours.signatoryPosition(), ours.signatory())
        .signature(say("council-signs", act.council()), "____________")
        .note(say("drawn", DateInWords.official(act.drawnOn())));
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

  private static Words byCouncil(BothSides sides) {
    String day = DateInWords.official(sides.content().to());
    return sides.side().isEmpty()
        ? Words.of(say("by-council", day))
        : Words.of(say("by-council-said", day) + " ").andBold(balance(sides.closing()));
  }

  private static Words differences(BothSides sides) {
    if (sides.side().isEmpty()) return Words.of(say("differences"));
    if (sides.areTheSame() && sides.side().get().note().isEmpty())
      return Words.of(say("no-differences"));
    return Words.of(
        say(
            "differences-said",
            UkrainianNumbers.amount(sides.closingDifference().orElse(Money.ZERO)),
            sides.side().get().note().orElse("—")));
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

  static String say(String key, Object... arguments) {
    return TEXTS.text("reconciliation.paper." + key, arguments);
  }
}
