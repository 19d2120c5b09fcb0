package ua.opencities.fee.correction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What writing off a predecessor's debt would do; it refuses what the deed would refuse. */
@UseCase
@StaffOnly
public class CheckTakenOver {
  private final TakenDebts debts;
  private final Clock clock;

  @Inject
  CheckTakenOver(TakenDebts debts, Clock clock) {
    this.debts = debts;
    this.clock = clock;
  }

  public Effect writeOff(Actor actor, CouncilId heir, UUID source, Money amount, Grounds grounds) {
    TakenDebt debt = debts.one(actor, heir, source);
    check(debt, amount, grounds, LocalDate.now(clock));
    return Effect.ofWriteOff(debt.outstanding(), amount);
  }

  static void check(TakenDebt debt, Money amount, Grounds grounds, LocalDate today) {
    DayDoesNotFit.checkBooked(grounds, debt.bookedOn(), today);
    WrittenOffBeyondDebt.check(amount, debt.outstanding());
  }
}
