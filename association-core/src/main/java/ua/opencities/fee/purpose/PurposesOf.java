package ua.opencities.fee.purpose;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import ua.opencities.fee.InvoiceId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The purposes of payment that invoices print: one statement for all. */
@UseCase
public class PurposesOf {
  private final FrozenPurposes frozen;

  @Inject
  PurposesOf(FrozenPurposes frozen) {
    this.frozen = frozen;
  }

  /**
   * @return what is absent or another council's is not among the keys
   */
  public Map<InvoiceId, String> invoices(Actor actor, Collection<InvoiceId> invoices) {
    return invoices.isEmpty() ? Map.of() : frozen.of(invoices);
  }
}
