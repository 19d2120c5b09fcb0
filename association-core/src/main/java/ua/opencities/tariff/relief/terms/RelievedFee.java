package ua.opencities.tariff.relief.terms;

/**
 * Which fee a decision is about, by the names of the kinds of tariffs: {@code
 * tariff.relieved-fee.annual} … in the room's texts.
 */
public enum RelievedFee {
  ANNUAL,
  /** Of who joins in one of the relief's years. */
  ENTRY,
  /** All targeted contributions of its years. */
  TARGETED
}
