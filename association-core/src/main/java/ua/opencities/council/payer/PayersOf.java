package ua.opencities.council.payer;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Who pays for a council beside itself. */
@UseCase
public class PayersOf {
  private final Payers payers;

  @Inject
  PayersOf(Payers payers) {
    this.payers = payers;
  }

  public List<PayerView> council(Actor actor, CouncilId council) {
    return payers.of(council);
  }

  /** To whom its invoices are made out; empty for the council itself. */
  public Optional<PayerView> billed(Actor actor, CouncilId council) {
    return payers.of(council).stream()
        .filter(payer -> payer.billedSince().isPresent())
        .max(Comparator.comparing(payer -> payer.billedSince().get()));
  }

  /**
   * @throws NotFound when it is another council's, or gone
   */
  public PayerView one(Actor actor, CouncilId council, UUID id) {
    return payers.of(council).stream()
        .filter(payer -> payer.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("payer"));
  }
}
