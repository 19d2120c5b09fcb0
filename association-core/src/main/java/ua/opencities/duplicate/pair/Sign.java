package ua.opencities.duplicate.pair;

/** What speaks for two rows being one council, the strongest first. */
public enum Sign {
  EDRPOU,
  KATOTTG,
  IBAN,
  BUDGET_CODE,
  KOATUU,
  PAYER,
  FORMER_NAME,
  NAME,
  /** The same name in one oblast, but in two raions: there are such councils. */
  NAMESAKE,
  SIMILAR_NAME;

  /** A code says more than a name, which is never a key. */
  public boolean isOfACode() {
    return compareTo(FORMER_NAME) < 0;
  }
}
