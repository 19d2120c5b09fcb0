package ua.opencities.fee;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.opencities.fee.account.BookCharges;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.deferral.DeferAsAgreed;
import ua.opencities.fee.deferral.SplitCharges;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.fee.qr.QrOnInvoices;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.DomainEvents;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Issues invoices that were looked at before, in the order given: charges, numbers, frozen texts
 * and hashes, entries in the accounts and events, all in one transaction. Who calls holds the
 * accounts; that none is charged twice the database sees to as well.
 */
@UseCase
@StaffOnly
public class IssueInvoices {
  private final Invoices invoices;
  private final GiveNumber numbers;
  private final LegalBases bases;
  private final Requisites requisites;
  private final QrOnInvoices qr;
  private final BookCharges book;
  private final SplitCharges split;
  private final DeferAsAgreed deferAsAgreed;
  private final Event<DomainEvents> issued;
  private final Event<InvoicesIssued> told;
  private final Clock clock;

  @Inject
  IssueInvoices(
      Invoices invoices,
      GiveNumber numbers,
      LegalBases bases,
      Requisites requisites,
      QrOnInvoices qr,
      BookCharges book,
      SplitCharges split,
      DeferAsAgreed deferAsAgreed,
      Event<DomainEvents> issued,
      Event<InvoicesIssued> told,
      Clock clock) {
    this.invoices = invoices;
    this.numbers = numbers;
    this.bases = bases;
    this.requisites = requisites;
    this.qr = qr;
    this.book = book;
    this.split = split;
    this.deferAsAgreed = deferAsAgreed;
    this.issued = issued;
    this.told = told;
    this.clock = clock;
  }

  /** In the order of what was ordered. */
  public record Issued(InvoiceId id, String number) {
    static Issued of(Invoice made) {
      return new Issued(made.id(), made.number());
    }
  }

  /**
   * @param orders of one year, one kind of fee and one day of issue; the numbers count in the year
   *     of that day
   */
  public List<Issued> issue(Actor actor, List<InvoiceOrder> orders) {
    if (orders.isEmpty()) return List.of();
    var payee = requisites.kept(actor).orElseThrow(RequisitesMissing::new);
    Instant now = clock.instant();
    LocalDate on = orders.get(0).issuedOn();
    Set<CouncilId> payers = orders.stream().map(o -> o.payer().council()).collect(toSet());
    var found = bases.of(payers, orders.get(0).fee().year());
    boolean withQr = qr.kept(actor).on();
    int number = numbers.next(actor, GiveNumber.INVOICES, on.getYear(), orders.size());
    List<Charge> charges = new ArrayList<>();
    List<Invoice> made = new ArrayList<>();
    List<InvoicesIssued.Item> items = new ArrayList<>();
    List<BookCharges.Line> lines = new ArrayList<>();
    for (InvoiceOrder order : orders) {
      var plain = content(payee, order, Invoice.number(on.getYear(), number), found.printed(order));
      var content = withQr ? plain.withQr() : plain;
      var charge = new Charge(order, order.explained().frozen(), actor, now);
      var invoice =
          new Invoice(order.payer().council(), charge.id(), number++, content, actor, now);
      charges.add(charge);
      made.add(invoice);
      items.add(new InvoicesIssued.Item(order, Issued.of(invoice), content));
      lines.add(line(actor, order, invoice, now));
    }
    invoices.add(charges, made);
    book.book(actor, lines);
    split.split(actor, parts(orders, made), on);
    if (orders.get(0).fee().kind() == TariffKind.ANNUAL)
      deferAsAgreed.defer(actor, payers, orders.get(0).fee().year());
    issued.fire(
        new DomainEvents(
            IntStream.range(0, made.size())
                .mapToObj(i -> told(actor, orders.get(i), made.get(i)))
                .toList()));
    told.fire(new InvoicesIssued(items));
    return items.stream().map(InvoicesIssued.Item::issued).toList();
  }

  private static BookCharges.Line line(
      Actor actor, InvoiceOrder order, Invoice invoice, Instant now) {
    var booking =
        new Booking(
            invoice.id().value(),
            invoice.number(),
            order.fee().amount(),
            order.issuedOn(),
            actor.name(),
            now);
    return new BookCharges.Line(order.payer().council(), booking, order.dueOn());
  }

  private static Map<UUID, List<FeePart>> parts(List<InvoiceOrder> orders, List<Invoice> made) {
    Map<UUID, List<FeePart>> parts = new LinkedHashMap<>();
    for (int i = 0; i < made.size(); i++)
      if (!orders.get(i).fee().parts().isEmpty())
        parts.put(made.get(i).id().value(), orders.get(i).fee().parts());
    return parts;
  }

  private static InvoiceIssued told(Actor actor, InvoiceOrder order, Invoice invoice) {
    return new InvoiceIssued(
        actor.name(),
        invoice.council(),
        invoice.id(),
        invoice.number(),
        order.fee().amount(),
        order.dueOn());
  }

  private static InvoiceContent content(
      AssociationProfile payee, InvoiceOrder order, String number, List<String> bases) {
    var payer = order.payer();
    var fee = order.fee();
    Optional<Sponsor> sponsor = fee.sponsor();
    // a decision that somebody else pays goes before the council's own habit
    Optional<Payer.Billed> billed = sponsor.isPresent() ? Optional.empty() : payer.billed();
    return new InvoiceContent(
        number,
        order.issuedOn(),
        order.dueOn(),
        fee.parts(),
        payee,
        sponsor.map(Sponsor::name).or(() -> billed.map(Payer.Billed::name)).orElse(payer.name()),
        sponsor
            .map(paying -> paying.code().value())
            .or(() -> billed.map(Payer.Billed::edrpou))
            .or(payer::edrpou),
        billed.flatMap(Payer.Billed::iban),
        payer.katottg(),
        sponsor.isPresent() || billed.isPresent() ? Optional.of(payer.name()) : Optional.empty(),
        fee.kind(),
        fee.tariff(),
        fee.year(),
        fee.amount(),
        bases,
        fee.lines(Texts.of(Language.UK)),
        Optional.empty(),
        payee.demonstration() || payer.demonstration());
  }
}
