package ua.opencities.tariff.change;

/** What an act did to a tariff: {@code tariff.tariff-change-kind.withdrawn} … in the texts. */
public enum TariffChangeKind {
  /** It holds on no day any more. */
  WITHDRAWN,
  /** Its last day is an earlier one. */
  ENDED
}
