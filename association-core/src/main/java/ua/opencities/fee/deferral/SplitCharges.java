package ua.opencities.fee.deferral;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes beside the charges of new invoices the parts that the invoices themselves print. */
@UseCase
@StaffOnly
public class SplitCharges {
  private final PrintedParts printed;

  @Inject
  SplitCharges(PrintedParts printed) {
    this.printed = printed;
  }

  /**
   * @param parts by invoice, each list the whole charge; an invoice paid at once is not among them
   * @param issuedOn of all of them: the parts hold from that day
   */
  public void split(Actor actor, Map<UUID, List<FeePart>> parts, LocalDate issuedOn) {
    if (!parts.isEmpty()) printed.add(parts, issuedOn, actor.name());
  }
}
