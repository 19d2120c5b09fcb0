package ua.opencities.fee.run.choice;

/** Why a council gets no invoice in a run, in the order in which it is looked for. */
public enum Hindrance {
  /** The membership is frozen: fees rest. */
  FROZEN,
  /** Occupied or under fire, as the state says: fees rest. */
  TERRITORY,
  /** No member. */
  NOT_ACTIVE,
  ALREADY_CHARGED,
  /** Another run that is approved will charge it. */
  IN_ANOTHER_RUN,
  NO_POPULATION,
  /** No tariff holds, no band is the council's, or its fee is nothing. */
  NO_TARIFF,
  /** It was a member before, and the tariff asks for the entry fee once. */
  ENTERED_ONCE,
  /** A decision takes all of the fee off. */
  RELIEVED,
  /** Its rights rest, its duties do not: it is a member and owes the fee all the same. */
  SUSPENDED,
  /** It asked to leave and is a member until it has. */
  LEAVING,
  /** No member any more, chosen by name: it was one for some of the year. */
  LEFT,
  /** The council says that the figure is wrong, and nobody has answered yet. */
  DISPUTED_POPULATION,
  /** Another member has the same ЄДРПОУ: payments could not be told apart. */
  SAME_CODE,
  NO_AGREEMENT,
  /** Nobody whom a letter about an invoice reaches. */
  NO_CONTACT,
  /** The run was closed before its turn came. */
  CLOSED,
  /** What was simulated is not what is reckoned at issue. */
  CHANGED;

  /** Whether a person may decide that the invoice is issued all the same. */
  public boolean mayPass() {
    return this == SUSPENDED
        || this == LEAVING
        || this == LEFT
        || this == DISPUTED_POPULATION
        || this == SAME_CODE
        || this == NO_AGREEMENT
        || this == NO_CONTACT;
  }
}
