package ua.opencities.notification.delivery;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** At which of some addresses letters do not arrive. A changed address carries no mark. */
@UseCase
@StaffOnly
public class AddressMarks {
  private final MarkedAddresses marked;

  @Inject
  AddressMarks(MarkedAddresses marked) {
    this.marked = marked;
  }

  /** By the address in small letters; those in order are not among the keys. */
  public Map<String, AddressMark> among(Actor actor, Collection<String> addresses) {
    return marked.among(addresses.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList()).stream()
        .collect(Collectors.toMap(AddressMark::address, Function.identity()));
  }
}
