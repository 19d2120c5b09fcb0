package ua.opencities.duplicate.pair;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Pairs that may be one council and were not found to be two; those that codes speak for first. */
@UseCase
@StaffOnly
public class PairRegister {
  private final PairRows rows;

  @Inject
  PairRegister(PairRows rows) {
    this.rows = rows;
  }

  public Page<TwinPair> page(Actor actor, PairFilter filter, Page.Request wanted) {
    return rows.page(filter, wanted);
  }
}
