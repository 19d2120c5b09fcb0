package ua.opencities.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.InvoicesIssued;
import ua.opencities.fee.InvoicesIssued.Item;
import ua.opencities.fee.addressee.AddresseesOfInvoices;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * Tells a council of an invoice, however it was issued: the people who are reminded of it later.
 */
@ApplicationScoped
class MailAboutInvoices {
  @Inject Outbox outbox;
  @Inject AddresseesOfInvoices addressees;
  @Inject Clock clock;

  void tell(@Observes InvoicesIssued event) {
    Set<CouncilId> councils =
        event.invoices().stream().map(it -> it.order().payer().council()).collect(toSet());
    var people = addressees.councils(Operator.because("letter about an invoice"), councils);
    List<OutboxMail> letters = new ArrayList<>();
    for (Item invoice : event.invoices())
      for (var person : people.getOrDefault(invoice.order().payer().council(), List.of()))
        letters.add(letter(invoice, person));
    outbox.add(letters);
  }

  private OutboxMail letter(Item invoice, InvoiceAddressee person) {
    return new OutboxMail(
        Optional.of(invoice.order().payer().council()),
        person.address(),
        person.name(),
        Texts.of(Language.UK).text("notification.invoice.subject", invoice.issued().number()),
        LetterBody.of(texts -> said(texts, invoice, person)),
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

  private static String said(Texts texts, Item invoice, InvoiceAddressee person) {
    return texts.text(
        "notification.invoice.body",
        person.name(),
        invoice.issued().number(),
        invoice.order().fee().amount(),
        due(texts, invoice.order()),
        PublicAddress.of("member") + "/account/invoices/" + invoice.issued().id());
  }
}
