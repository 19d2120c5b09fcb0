package ua.opencities.fee.deferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.programme.year.shortfall.ShortfallSaid.ShortfallAgreed;
import ua.opencities.tenancy.Operator;

/** What was agreed about missing money, for an invoice that is issued already. */
@ApplicationScoped
class RestsAgreed {
  @Inject Deferrals deferrals;
  @Inject HoldAccount hold;

  void defer(@Observes ShortfallAgreed it) {
    hold.hold(Operator.because("rest agreed"), it.council());
    deferrals.keep(it.council(), it.year(), it.parts(), it.by(), it.at());
  }
}
