package ua.opencities.tariff.relief;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The reliefs in force that concern a year's fee: approved and not withdrawn. */
@UseCase
public class ReliefsOfYear {
  private final ReliefRows rows;

  @Inject
  ReliefsOfYear(ReliefRows rows) {
    this.rows = rows;
  }

  /** Of all councils that the actor may see; who has none is not in it. */
  public Map<CouncilId, List<GrantedRelief>> all(Actor actor, int year) {
    return rows.inForce(year, Optional.empty());
  }

  public Map<CouncilId, List<GrantedRelief>> of(
      Actor actor, Collection<CouncilId> councils, int year) {
    return rows.inForce(year, Optional.of(councils));
  }

  public List<GrantedRelief> of(Actor actor, CouncilId council, int year) {
    return of(actor, List.of(council), year).getOrDefault(council, List.of());
  }
}
