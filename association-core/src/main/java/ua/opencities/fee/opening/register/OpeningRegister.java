package ua.opencities.fee.opening.register;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Balances and invoices from before, of all councils; what was taken back is not among them. */
@UseCase
@StaffOnly
public class OpeningRegister {
  private final OpeningViews openings;

  @Inject
  OpeningRegister(OpeningViews openings) {
    this.openings = openings;
  }

  /**
   * @param words a council's name or a number
   */
  public Page<OpeningView> page(Actor actor, String words, Page.Request request) {
    return openings.page(words, request);
  }
}
