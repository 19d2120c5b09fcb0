package ua.opencities.tariff;

import ua.opencities.shared.RuleBroken;

/** The bands of a tariff leave some council without one answer; the sentence names the place. */
public class BandsDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;

  private BandsDoNotFit(String code, Object... arguments) {
    super(code, arguments);
  }

  static BandsDoNotFit none() {
    return new BandsDoNotFit("tariff.no-bands");
  }

  static BandsDoNotFit runsBackwards(int from) {
    return new BandsDoNotFit("tariff.band-runs-backwards", from);
  }

  static BandsDoNotFit withoutFee(int from) {
    return new BandsDoNotFit("tariff.band-without-fee", from);
  }

  static BandsDoNotFit negative(int from) {
    return new BandsDoNotFit("tariff.band-negative", from);
  }

  static BandsDoNotFit minimumAboveCeiling(int from) {
    return new BandsDoNotFit("tariff.minimum-above-ceiling", from);
  }

  static BandsDoNotFit overlap(int from) {
    return new BandsDoNotFit("tariff.bands-overlap", from);
  }

  static BandsDoNotFit gap(int after, int before) {
    return new BandsDoNotFit("tariff.bands-leave-gap", after, before);
  }

  @Override
  public String field() {
    return "bands";
  }
}
