package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** ЄДРПОУ is the only code of a local association without КАТОТТГ: two cannot have one. */
public class EdrpouTaken extends RuleBroken {
  private static final long serialVersionUID = 1;

  public EdrpouTaken(String edrpou) {
    super("council.edrpou-taken", edrpou);
  }

  @Override
  public String field() {
    return "edrpou";
  }
}
