package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** Who can open what a letter about a council points to. */
@ApplicationScoped
class Sightings {
  private static final Set<Role> OF_A_COUNCIL = Set.of(Role.CLERK, Role.READER);
  @Inject AddresseesOf accounts;

  /** One statement for all the councils. */
  Openers of(Actor actor, Collection<CouncilId> councils) {
    Set<String> opened = new HashSet<>();
    accounts
        .councils(actor, councils, OF_A_COUNCIL)
        .forEach((council, all) -> all.forEach(it -> opened.add(key(council, it.email()))));
    return (council, address) -> opened.contains(key(council, address));
  }

  private static String key(CouncilId council, String address) {
    return council + " " + address.toLowerCase(Locale.ROOT);
  }

  /** Whether whoever reads the mail of an address signs in for the council. */
  interface Openers {
    boolean open(CouncilId council, String address);
  }
}
