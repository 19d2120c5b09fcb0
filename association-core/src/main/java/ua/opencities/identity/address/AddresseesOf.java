package ua.opencities.identity.address;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** To whom letters about councils go, by what they may do there: one statement for all. */
@UseCase
@StaffOnly
public class AddresseesOf {
  private final AddressBook book;
  private final Clock clock;

  @Inject
  AddresseesOf(AddressBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * @return a council without such a person is not among the keys; who has two of the roles stands
   *     there once
   */
  public Map<CouncilId, List<Addressee>> councils(
      Actor actor, Collection<CouncilId> councils, Set<Role> roles) {
    return book.addressees(councils, roles, LocalDate.now(clock)).stream()
        .collect(groupingBy(Addressee::council));
  }
}
