package ua.opencities.fee.correction.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;

/** A correction as an official paper: Ukrainian only, and only what was frozen. */
final class CorrectionPaper {
  private static final Texts TEXTS = Texts.of(Language.UK);

  private CorrectionPaper() {}

  static Paper of(CorrectionContent content, Instant madeAt) {
    var payee = content.payee();
    var grounds = content.grounds();
    Paper paper =
        Paper.named(of("name", content) + " " + content.number().replace('/', '-'))
            .by(payee.name())
            .madeAt(madeAt)
            .letterhead(payee.name());
    if (content.demonstration()) paper = paper.centred(TEXTS.text("fee.paper.invented"));
    paper =
        paper
            .title(of("title", content, content.number()))
            .centred(TEXTS.text("fee.paper.dated", DateInWords.official(grounds.issuedOn())));
    if (content.invoice().isPresent()) {
      var invoice = content.invoice().get();
      paper =
          paper.centred(
              say(
                  invoice.ours() ? "of-invoice" : "of-debt",
                  invoice.number(),
                  DateInWords.official(invoice.issuedOn())));
    }
    if (content.reverses().isPresent()) {
      var wrong = content.reverses().get();
      paper =
          paper.centred(say("reverses", wrong.number(), DateInWords.official(wrong.issuedOn())));
    }
    paper =
        paper
            .table(List.of(Column.of("", 30), Column.of("", 70)), parties(content))
            .table(
                List.of(Column.of(say("what"), 70), Column.sums(say("amount"), 30)),
                List.of(
                    sum(before(content), content.before()),
                    sum(of(direction(content), content), content.difference())),
                List.of(
                    Words.bold(of("after", content)),
                    Words.bold(UkrainianNumbers.amount(content.after()))))
            .paragraph(
                Words.of(say("in-words") + ": ")
                    .andBold(content.amountInWords() + ".")
                    .and(" " + TEXTS.text("fee.paper.vat") + "."));
    if (content.purpose().isPresent())
      paper =
          paper.paragraph(
              Words.of(TEXTS.text("fee.paper.purpose-label") + ": ")
                  .andBold(content.purpose().get()));
    return paper
        .paragraph(Words.of(say("reason") + ": ").and(grounds.reason()))
        .paragraph(
            Words.of(say("basis") + ": ")
                .and(
                    say(
                        "act",
                        grounds.body(),
                        grounds.actNumber(),
                        DateInWords.official(grounds.actDate()))))
        .signature(payee.signatoryPosition(), payee.signatory())
        .note(TEXTS.text(content.demonstration() ? "fee.paper.invented" : "fee.paper.vat"));
  }

  private static String direction(CorrectionContent content) {
    return content.amount().isPositive() ? "raised" : "lowered";
  }

  private static List<List<Words>> parties(CorrectionContent content) {
    var payee = content.payee();
    var rows = new ArrayList<List<Words>>();
    rows.add(row("fee.paper.payee", payee.name()));
    rows.add(row("fee.paper.edrpou", payee.edrpou()));
    if (content.dueOn().isPresent()) {
      rows.add(row("fee.paper.iban", payee.iban()));
      rows.add(row("fee.paper.bank", payee.bank()));
    }
    rows.add(row("fee.paper.payer", content.payerName()));
    rows.add(row("fee.paper.edrpou", content.payerEdrpou().orElse("")));
    content.invoice().ifPresent(it -> rows.add(row("correction.paper.for", it.line())));
    content.iban().ifPresent(code -> rows.add(row("correction.paper.iban", code)));
    content
        .dueOn()
        .ifPresent(day -> rows.add(row("correction.paper.due", DateInWords.official(day))));
    return rows;
  }

  private static List<Words> row(String key, String value) {
    return List.of(Words.of(TEXTS.text(key)), Words.bold(value));
  }

  private static List<Words> sum(String what, Money amount) {
    return List.of(Words.of(what), Words.of(UkrainianNumbers.amount(amount)));
  }

  /** What was open of an invoice; the debt from before the books may be none. */
  private static String before(CorrectionContent content) {
    boolean debt = content.invoice().stream().anyMatch(it -> !it.ours());
    return say(content.kind().before(debt));
  }

  /** In the words of its kind. */
  private static String of(String key, CorrectionContent content, Object... arguments) {
    return say(key + "-" + content.kind().series(), arguments);
  }

  private static String say(String key, Object... arguments) {
    return TEXTS.text("correction.paper." + key, arguments);
  }
}
