package ua.opencities.fee.correction.register;

import jakarta.inject.Inject;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The corrections, newest first: all for the association, a council's own for its people. */
@UseCase
public class CorrectionRegister {
  private final CorrectionRows corrections;

  @Inject
  CorrectionRegister(CorrectionRows corrections) {
    this.corrections = corrections;
  }

  public Page<CorrectionView> list(Actor actor, CorrectionSearch search) {
    return corrections.list(search);
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public CorrectionView of(Actor actor, CorrectionId id) {
    return corrections.get(id);
  }
}
