package ua.opencities.fee.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who has no invoice for a year yet, though fees do not rest there today. */
@UseCase
@StaffOnly
public class UnchargedMembers {
  private final InvoiceRows invoices;
  private final Clock clock;

  @Inject
  UnchargedMembers(InvoiceRows invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  /**
   * @param words part of a council's name, however it was typed
   */
  public Page<UnchargedMember> page(
      Actor actor, int year, Optional<String> words, Page.Request page) {
    return invoices.uncharged(year, words.orElse(""), LocalDate.now(clock), page);
  }
}
