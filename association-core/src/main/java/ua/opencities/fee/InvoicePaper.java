package ua.opencities.fee;

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
import ua.opencities.tariff.terms.FeePart;

/** The invoice as an official paper: Ukrainian only, and only what was frozen. */
final class InvoicePaper {
  private static final Texts TEXTS = Texts.of(Language.UK);

  private InvoicePaper() {}

  static Paper of(InvoiceContent content, Instant issuedAt) {
    var payee = content.payee();
    Paper paper =
        Paper.named("Рахунок " + content.number().replace('/', '-'))
            .by(payee.name())
            .madeAt(issuedAt)
            .letterhead(payee.name());
    if (content.demonstration()) paper = paper.centred(say("invented"));
    paper =
        paper
            .table(
                twoColumns(),
                List.of(
                    row("payee", payee.name()),
                    row("edrpou", payee.edrpou()),
                    row("iban", payee.iban()),
                    row("bank", payee.bank()),
                    row("address", payee.address())))
            .title(TEXTS.text("fee.paper.title", content.number()))
            .centred(TEXTS.text("fee.paper.dated", DateInWords.official(content.issuedOn())))
            .table(twoColumns(), payer(content));
    Paper said = body(paper, content);
    if (content.qr().isPresent()) said = said.qr(content.qr().get(), say("qr"));
    return said.signature(payee.signatoryPosition(), payee.signatory())
        .note(content.demonstration() ? say("invented") : say("vat"));
  }

  private static List<List<Words>> payer(InvoiceContent content) {
    List<List<Words>> rows = new ArrayList<>();
    rows.add(row("payer", content.payerName()));
    rows.add(row("edrpou", content.payerEdrpou().orElse("")));
    content.payerIban().ifPresent(code -> rows.add(row("iban", code)));
    content.paidFor().ifPresent(council -> rows.add(row("paid-for", council)));
    if (content.parts().isEmpty()) rows.add(row("due", DateInWords.official(content.dueOn())));
    for (FeePart part : content.parts())
      rows.add(
          row(
              "due",
              TEXTS.text("fee.paper.part", DateInWords.official(part.day()), part.amount())));
    return rows;
  }

  private static Paper body(Paper paper, InvoiceContent content) {
    String amount = UkrainianNumbers.amount(content.amount());
    return paper
        .table(
            List.of(
                Column.centred(say("number-column"), 10),
                Column.of(say("name-column"), 65),
                Column.sums(say("amount-column"), 25)),
            List.of(List.of(Words.of("1"), Words.of(content.line()), Words.of(amount))),
            List.of(Words.NONE, Words.bold(say("total")), Words.bold(amount)))
        .paragraph(
            Words.of(say("in-words") + ": ")
                // the stop stays with its word: a line may end between a bold and a plain stretch
                .andBold(content.amountInWords() + ".")
                .and(" " + say("vat") + "."))
        .paragraph(Words.of(say("purpose-label") + ": ").andBold(content.purpose()))
        .paragraph(Words.bold(say("basis") + ":"))
        .dashes(ended(content.legalBases()))
        .paragraph(Words.bold(say("explanation") + ":"))
        .dashes(ended(content.explanation()));
  }

  /** Each is a sentence; «31 грудня 2027 р.» takes no second full stop. */
  private static List<String> ended(List<String> sentences) {
    return sentences.stream().map(it -> it.endsWith(".") ? it : it + ".").toList();
  }

  private static List<Column> twoColumns() {
    return List.of(Column.of("", 30), Column.of("", 70));
  }

  private static List<Words> row(String key, String value) {
    return List.of(Words.of(say(key)), Words.bold(value));
  }

  private static String say(String key) {
    return TEXTS.text("fee.paper." + key);
  }
}
