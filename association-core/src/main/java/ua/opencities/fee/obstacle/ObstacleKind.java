package ua.opencities.fee.obstacle;

/** Why a council that means to pay cannot. */
public enum ObstacleKind {
  /** The Treasury did not carry out the payment, or blocks the account. */
  BLOCKED_BY_TREASURY,
  /** The budget has no allocation for the fee yet. */
  NO_ALLOCATION,
  /** The account is arrested or closed. */
  ACCOUNT_ARRESTED,
  TERRITORY,
  /** Said in words. */
  OTHER
}
