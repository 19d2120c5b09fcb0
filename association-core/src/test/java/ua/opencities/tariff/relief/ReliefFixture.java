package ua.opencities.tariff.relief;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Reliefs by one decision of the Board; the years of the tests are 2160–2179. */
public final class ReliefFixture {
  public static final ReliefAct ACT =
      new ReliefAct(DecidingBody.BOARD, ActDocument.DECISION, "12", LocalDate.of(2026, 2, 3));

  private ReliefFixture() {}

  public static Period days(String from, String to) {
    return Period.between(LocalDate.parse(from), LocalDate.parse(to));
  }

  public static GrantedRelief granted(Relief relief) {
    return new GrantedRelief(ReliefId.next(), relief, ACT);
  }

  public static ReliefId entered(Actor by, CouncilId council, Relief relief) {
    return Association.get(EnterRelief.class)
        .enter(by, List.of(council), new NewRelief(relief, ACT, "складне становище", false))
        .get(0);
  }

  public static ReliefId inForce(CouncilId council, Relief relief) {
    ReliefId id = entered(Association.administrator(), council, relief);
    Association.get(ApproveRelief.class).approve(Association.administrator(), id);
    return id;
  }

  public static void withdrawn(ReliefId id) {
    Association.get(WithdrawRelief.class)
        .withdraw(Association.administrator(), id, "рішення скасовано");
  }
}
