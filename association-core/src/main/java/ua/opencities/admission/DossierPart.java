package ua.opencities.admission;

import ua.opencities.membership.Standing;

/** What a council that joins hands in, each for one step of the road. */
public enum DossierPart {
  /** «Про вступ …», of the council's session. */
  DECISION(Standing.DECISION_ADOPTED),
  /** On the fees, signed by the council. */
  AGREEMENT(Standing.AGREEMENT_SIGNED),
  /** To the President. */
  APPLICATION(Standing.APPLIED);

  private final Standing leadsTo;

  DossierPart(Standing leadsTo) {
    this.leadsTo = leadsTo;
  }

  public Standing leadsTo() {
    return leadsTo;
  }

  /** Whether it may be handed in by a council that stands there. */
  public boolean isWanted(Standing standing) {
    return switch (standing) {
      case LEAD, REFUSED, EXITED, EXCLUDED -> this == DECISION;
      case DECISION_ADOPTED, AGREEMENT_SIGNED -> this != DECISION;
      case RETURNED -> true;
      default -> false;
    };
  }
}
