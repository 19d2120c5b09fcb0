package ua.opencities.fee.addressee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who would get the letter about an invoice today: one statement for all councils. */
@UseCase
@StaffOnly
public class AddresseesOfInvoices {
  private final InvoiceAddressBook book;
  private final Clock clock;

  @Inject
  AddresseesOfInvoices(InvoiceAddressBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  private record Found(CouncilId council, InvoiceAddressee person) {}

  /**
   * @return a council that nobody can be written to is not among the keys
   */
  public Map<CouncilId, List<InvoiceAddressee>> councils(
      Actor actor, Collection<CouncilId> councils) {
    return book.on(LocalDate.now(clock), councils).stream()
        .map(r -> new Found(new CouncilId(r.id()), new InvoiceAddressee(r.text(), r.text())))
        .collect(groupingBy(Found::council, mapping(Found::person, toList())));
  }
}
