package ua.opencities.council.population.dispute;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A dispute, or an answer to one, that does not fit. */
public class DisputeRefused extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private DisputeRefused(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static DisputeRefused waitsAlready() {
    return new DisputeRefused("council.dispute-waits-already", "");
  }

  static DisputeRefused answered() {
    return new DisputeRefused("council.dispute-answered", "");
  }

  static DisputeRefused sameNumber(int inhabitants) {
    return new DisputeRefused("council.dispute-claims-the-same", "claimed", inhabitants);
  }

  /** A figure of an earlier day would leave the disputed one in force. */
  static DisputeRefused olderThanDisputed(LocalDate day) {
    return new DisputeRefused("council.dispute-older-figure", "asOf", day);
  }

  @Override
  public String field() {
    return field;
  }
}
