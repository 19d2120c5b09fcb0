package ua.opencities.inheritance;

import java.util.Set;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What one council leaves to another.
 *
 * @param sum of the account, without a sign; zero where the account is not left
 */
public record Bequest(CouncilId from, CouncilId heir, Set<Inherited> what, Money sum) {
  public Bequest {
    what = Set.copyOf(what);
  }

  boolean leaves(Inherited thing) {
    return what.contains(thing);
  }
}
