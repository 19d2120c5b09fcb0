package ua.opencities.fee.reconciliation.register;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The acts of all councils. */
@UseCase
@StaffOnly
public class ActRegister {
  private final ActRows acts;

  @Inject
  ActRegister(ActRows acts) {
    this.acts = acts;
  }

  public Page<ActOfCouncil> page(Actor actor, ActSearch search) {
    return acts.page(search);
  }
}
