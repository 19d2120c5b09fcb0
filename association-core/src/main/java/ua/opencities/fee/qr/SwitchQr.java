package ua.opencities.fee.qr;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Puts the code on new invoices, or no more. What was issued stays as it is. */
@UseCase
@StaffOnly
public class SwitchQr {
  private final QrRows rows;
  private final Clock clock;
  private final Event<QrSwitched> switched;

  @Inject
  SwitchQr(QrRows rows, Clock clock, Event<QrSwitched> switched) {
    this.rows = rows;
    this.clock = clock;
    this.switched = switched;
  }

  /**
   * @param checked that the text of the rules was
   * @throws RulesNotChecked when it is to be on and it was not
   */
  public void turn(Actor actor, boolean on, boolean checked) {
    if (on && !checked) throw new RulesNotChecked();
    rows.keep(on, actor, clock.instant());
    switched.fire(new QrSwitched(actor.name(), on));
  }
}
