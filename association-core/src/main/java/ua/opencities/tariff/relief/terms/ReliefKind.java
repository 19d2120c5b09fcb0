package ua.opencities.tariff.relief.terms;

/** What a decision grants: {@code tariff.relief-kind.WAIVER} … in the room's texts. */
public enum ReliefKind {
  /** Звільнення: the fees of the years are not charged. */
  WAIVER,
  /** Знижка: a part or a sum off the fee of each year. */
  DISCOUNT,
  /** Мораторій: for whole months within its days nothing is charged. */
  MORATORIUM,
  /** Another organisation pays; the fee stays as it is. */
  SPONSOR,
  /** Розстрочення: the fee of one year is paid in parts; the fee stays as it is. */
  INSTALMENTS;

  /** Of those of one sort a fee has one: what lowers it, who pays it, in which parts. */
  public int sort() {
    return switch (this) {
      case WAIVER, DISCOUNT, MORATORIUM -> 0;
      case SPONSOR -> 1;
      case INSTALMENTS -> 2;
    };
  }
}
