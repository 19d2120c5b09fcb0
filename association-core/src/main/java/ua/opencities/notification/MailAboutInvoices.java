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
import java.util.function.Function;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.InvoicesIssued;
import ua.opencities.fee.InvoicesIssued.Item;
import ua.opencities.fee.addressee.AddresseesOfInvoices;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.fee.purpose.PurposesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.notification.Sightings.Openers;
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
  @Inject AddresseesOfInvoices addressees;
  @Inject Sightings sightings;
  @Inject PurposesOf purposes;
  @Inject Clock clock;

  void tell(@Observes InvoicesIssued event) {
    Set<CouncilId> councils = event.invoices().stream().map(it -> council(it)).collect(toSet());
    var operator = Operator.because("letter about an invoice");
    var people = addressees.councils(operator, councils);
    var openers = sightings.of(operator, people.keySet());
    var said = purposes.invoices(operator, closed(event, people, openers));
    List<OutboxMail> letters = new ArrayList<>();
    for (Item invoice : event.invoices())
      for (var person : people.getOrDefault(council(invoice), List.of()))
        letters.add(
            openers.open(council(invoice), person.address())
                ? letter(invoice, person, texts -> linked(texts, invoice, person))
                : letter(
                        invoice,
                        person,
                        texts -> enclosed(texts, invoice, person, said.get(invoice.issued().id())))
                    .enclosing(Optional.empty(), Optional.of(invoice.issued().id().value())));
    outbox.add(letters);
  }

  /** Of which somebody hears who cannot open it. */
  private static List<InvoiceId> closed(
      InvoicesIssued event, Map<CouncilId, List<InvoiceAddressee>> people, Openers openers) {
    return event.invoices().stream()
        .filter(
            it ->
                people.getOrDefault(council(it), List.of()).stream()
                    .anyMatch(person -> !openers.open(council(it), person.address())))
        .map(it -> it.issued().id())
        .toList();
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

  private static String enclosed(
      Texts texts, Item invoice, InvoiceAddressee person, String purpose) {
    return texts.text(
        "notification.invoice.enclosed",
        person.name(),
        invoice.issued().number(),
        invoice.order().fee().amount(),
        due(texts, invoice.order()),
        purpose);
  }
}
