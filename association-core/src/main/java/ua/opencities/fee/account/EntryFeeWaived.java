package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.membership.BeginMembership;
import ua.opencities.tariff.relief.ReliefHappened.ReliefApproved;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tenancy.Operator;

/** No payment will come where a decision takes the entry fee off: membership may begin by it. */
@ApplicationScoped
class EntryFeeWaived {
  @Inject ReliefRegister reliefs;
  @Inject BeginMembership membership;
  @Inject Clock clock;

  void begin(@Observes ReliefApproved it) {
    var actor = Operator.because("entry fee relieved");
    if (reliefs.one(actor, it.relief()).relief().fee() == RelievedFee.ENTRY)
      membership.begin(actor, it.council(), LocalDate.now(clock));
  }
}
