package ua.opencities.tariff;

/** For what a tariff is: {@code tariff.kind.ANNUAL} … in the room's texts. */
public enum TariffKind {
  /** Щорічний внесок. */
  ANNUAL,
  /** Вступний внесок, once. */
  ENTRY,
  /** Цільовий внесок: several may run side by side. */
  TARGETED
}
