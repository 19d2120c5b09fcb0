package ua.opencities.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.run.InvoicesOfRunIssued;
import ua.opencities.fee.run.InvoicesOfRunIssued.Item;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Tells a council's clerks of the invoice that a billing run issued. */
@ApplicationScoped
class MailAboutInvoices {
  @Inject Outbox outbox;
  @Inject AddresseesOf addressees;
  @Inject Clock clock;

  void tell(@Observes InvoicesOfRunIssued event) {
    Set<CouncilId> councils =
        event.invoices().stream().map(it -> it.order().payer().council()).collect(toSet());
    Map<CouncilId, List<Addressee>> clerks =
        addressees.councils(
            Operator.because("letter about an invoice"), councils, Set.of(Role.CLERK));
    List<OutboxMail> letters = new ArrayList<>();
    for (Item invoice : event.invoices())
      for (Addressee clerk : clerks.getOrDefault(invoice.order().payer().council(), List.of()))
        letters.add(letter(invoice, clerk));
    outbox.add(letters);
  }

  private OutboxMail letter(Item invoice, Addressee clerk) {
    return new OutboxMail(
        Optional.of(invoice.order().payer().council()),
        clerk.email(),
        clerk.shownName(),
        Texts.of(Language.UK).text("notification.invoice.subject", invoice.issued().number()),
        LetterBody.of(texts -> said(texts, invoice, clerk)),
        false,
        clock.instant());
  }

  private static String due(Texts texts, InvoiceOrder order) {
    return order.fee().parts().isEmpty()
        ? texts.date(order.dueOn())
        : order.fee().parts().stream()
            .map(part -> texts.date(part.day()) + " — " + texts.money(part.amount()))
            .collect(joining("; "));
  }

  private static String said(Texts texts, Item invoice, Addressee clerk) {
    return texts.text(
        "notification.invoice.body",
        clerk.shownName(),
        invoice.issued().number(),
        invoice.order().fee().amount(),
        due(texts, invoice.order()),
        PublicAddress.of("member") + "/account/invoices/" + invoice.issued().id());
  }
}
