package ua.opencities.fee.deferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.opencities.programme.year.shortfall.ShortfallSaid.ShortfallAgreed;

/** What was agreed about missing money, for an invoice that is issued already. */
@ApplicationScoped
class RestsAgreed {
  @Inject Deferrals deferrals;

  void defer(@Observes ShortfallAgreed it) {
    deferrals.keep(it.council(), it.year(), it.parts(), it.by(), it.at());
  }
}
