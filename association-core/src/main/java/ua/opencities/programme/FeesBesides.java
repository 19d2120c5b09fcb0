package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.OtherFees;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What a council pays in the years of a programme beside the annual fee. */
@UseCase
public class FeesBesides {
  private final OtherFees fees;

  @Inject
  FeesBesides(OtherFees fees) {
    this.fees = fees;
  }

  /** In the order of the years. */
  public List<FeeExplanation> of(Actor actor, ProgrammeView programme) {
    var text = programme.text();
    if (text.outline().elsewhere()) return List.of();
    return fees.within(actor, programme.council(), text.starts().getYear(), text.ends().getYear());
  }
}
