package ua.opencities.fee.register;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who has no invoice for a year yet. */
@UseCase
@StaffOnly
public class UnchargedMembers {
  private final InvoiceRows invoices;

  @Inject
  UnchargedMembers(InvoiceRows invoices) {
    this.invoices = invoices;
  }

  /**
   * @param words part of a council's name, however it was typed
   */
  public Page<UnchargedMember> page(
      Actor actor, int year, Optional<String> words, Page.Request page) {
    return invoices.uncharged(year, words.orElse(""), page);
  }
}
