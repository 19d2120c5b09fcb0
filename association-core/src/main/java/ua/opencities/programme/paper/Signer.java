package ua.opencities.programme.paper;

import ua.opencities.council.official.OfficialView;
import ua.opencities.programme.act.ActView;

/** Whose signature stands under a paper. */
record Signer(String post, String name) {
  static Signer of(OfficialView official) {
    return new Signer(official.title(), official.name().asSignature());
  }

  static Signer of(ActView act) {
    return new Signer(act.signatory().position(), act.signatory().name().asSignature());
  }
}
