package ua.opencities.fee.opening.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.council.sheet.Remark;

/** What makes a person look again before a line is taken. */
final class OpeningDoubts {
  private final KnownAccounts known;
  private final LocalDate cutOver;

  OpeningDoubts(KnownAccounts known, LocalDate cutOver) {
    this.known = known;
    this.cutOver = cutOver;
  }

  List<Remark> of(KnownAccount council, OpeningFacts facts) {
    var doubts = new ArrayList<Remark>();
    if (!facts.amount().isZero()) ofBalance(council, doubts);
    facts
        .invoice()
        .ifPresentOrElse(
            invoice -> ofInvoice(council, facts, invoice, doubts),
            () -> {
              if (council.openInvoices())
                doubts.add(Remark.of("fee.opening-balance-beside-invoices"));
            });
    return doubts;
  }

  private void ofBalance(KnownAccount council, List<Remark> doubts) {
    council
        .firstEntry()
        .filter(day -> !day.isAfter(cutOver))
        .ifPresent(day -> doubts.add(Remark.of("fee.opening-account-is-older", day)));
    council
        .agreed()
        .filter(act -> !act.until().isBefore(cutOver))
        .ifPresent(
            act ->
                doubts.add(Remark.of("fee.opening-balance-was-agreed", act.number(), act.until())));
  }

  private void ofInvoice(
      KnownAccount council, OpeningFacts facts, OpeningFacts.Invoice invoice, List<Remark> doubts) {
    known
        .withInvoice(OpeningJudge.key(invoice))
        .filter(other -> !other.council().equals(council.council()))
        .ifPresent(
            other ->
                doubts.add(
                    Remark.of("fee.opening-number-of-another", invoice.number(), other.name())));
    invoice
        .year()
        .filter(council.annual()::contains)
        .ifPresent(
            year -> doubts.add(Remark.of("fee.opening-year-is-charged", String.valueOf(year))));
    if (facts.amount().isPositive())
      council
          .balance()
          .ifPresent(number -> doubts.add(Remark.of("fee.opening-invoice-beside-balance", number)));
  }
}
