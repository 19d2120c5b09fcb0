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
import java.util.function.Function;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.InvoicesIssued;
import ua.opencities.fee.InvoicesIssued.Item;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/**
 * Tells a council of an invoice, however it was issued: the people who are reminded of it later.
 * Who signs in gets a link to it, who does not the invoice itself.
 */
@ApplicationScoped
class MailAboutInvoices {
  @Inject Outbox outbox;
  @Inject Sightings sightings;
  @Inject Clock clock;

  void tell(@Observes InvoicesIssued event) {
    Set<CouncilId> councils =
        event.invoices().stream()
            .filter(it -> !it.order().addressees().isEmpty())
            .map(it -> council(it))
            .collect(toSet());
    var openers = sightings.of(Operator.because("letter about an invoice"), councils);
    List<OutboxMail> letters = new ArrayList<>();
    for (Item invoice : event.invoices())
      for (var person : invoice.order().addressees())
        letters.add(
            openers.open(council(invoice), person.address())
                ? letter(invoice, person, texts -> linked(texts, invoice, person))
                : letter(invoice, person, texts -> enclosed(texts, invoice, person))
                    .enclosing(Optional.empty(), Optional.of(invoice.issued().id().value())));
    outbox.add(letters);
  }

  private static CouncilId council(Item invoice) {
    return invoice.order().payer().council();
  }

  private OutboxMail letter(Item invoice, InvoiceAddressee person, Function<Texts, String> said) {
    return new OutboxMail(
        Optional.of(council(invoice)),
        person.address(),
        person.name(),
        Texts.of(Language.UK).text("notification.invoice.subject", invoice.issued().number()),
        LetterBody.of(said),
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

  private static String linked(Texts texts, Item invoice, InvoiceAddressee person) {
    return texts.text(
        "notification.invoice.body",
        person.name(),
        invoice.issued().number(),
        invoice.order().fee().amount(),
        due(texts, invoice.order()),
        PublicAddress.of("member") + "/account/invoices/" + invoice.issued().id());
  }

  private static String enclosed(Texts texts, Item invoice, InvoiceAddressee person) {
    return texts.text(
        "notification.invoice.enclosed",
        person.name(),
        invoice.issued().number(),
        invoice.order().fee().amount(),
        due(texts, invoice.order()),
        invoice.content().purpose());
  }
}
