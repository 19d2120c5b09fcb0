package ua.opencities.shared;

import java.time.Duration;

/** Refused for now: the same is looked at again later. */
public abstract class TooOften extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final Duration again;

  /**
   * @param again after how long at the latest
   */
  protected TooOften(String code, Duration again) {
    super(code);
    this.again = again;
  }

  public Duration again() {
    return again;
  }
}
