package ua.opencities.fee.deferral;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What was agreed about paying an invoice later or in parts. */
@UseCase
public class DeferralOf {
  private final Deferrals deferrals;

  @Inject
  DeferralOf(Deferrals deferrals) {
    this.deferrals = deferrals;
  }

  /** Empty for an invoice that is absent or not the actor's. */
  public Optional<Deferral> invoice(Actor actor, UUID invoice) {
    return deferrals.of(invoice);
  }
}
