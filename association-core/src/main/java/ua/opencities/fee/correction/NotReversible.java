package ua.opencities.fee.correction;

import ua.opencities.shared.RuleBroken;

/** A write-off or a refund is reversed once, and where the association wants it by another. */
public class NotReversible extends RuleBroken {
  private static final long serialVersionUID = 1;

  private NotReversible(String code, Object... arguments) {
    super(code, arguments);
  }

  static NotReversible already(String by) {
    return new NotReversible("correction.reversed-already", by);
  }

  /** A corrective invoice is answered by the next one, a reversal by a new write-off or refund. */
  static NotReversible ofThisKind() {
    return new NotReversible("correction.of-no-reversal");
  }

  /** What would be owed again, or free, is no longer this council's. */
  static NotReversible passedTo(String heirs) {
    return new NotReversible("correction.reversed-after-succession", heirs);
  }

  static NotReversible byOneself() {
    return new NotReversible("correction.reversed-by-oneself");
  }
}
