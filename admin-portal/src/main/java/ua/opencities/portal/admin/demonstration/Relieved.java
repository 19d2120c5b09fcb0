package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.ApproveRelief;
import ua.opencities.tariff.relief.EnterRelief;
import ua.opencities.tariff.relief.NewRelief;
import ua.opencities.tariff.relief.ReliefState;
import ua.opencities.tariff.relief.WithdrawRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Reliefs of years that are not charged yet. */
@Dependent
class Relieved {
  @Inject private EnterRelief enter;
  @Inject private ApproveRelief approve;
  @Inject private WithdrawRelief withdraw;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("reliefs.csv")) {
      var act =
          new ReliefAct(
              DecidingBody.BOARD, ActDocument.DECISION, row.text("act"), row.day("act_day"));
      var council = List.of(known.get(row.text("katottg")));
      var id =
          enter
              .enter(operator, council, new NewRelief(relief(row), act, row.text("reason"), true))
              .get(0);
      ReliefState state = row.choice("state", ReliefState.class);
      if (state == ReliefState.APPROVED) approve.approve(operator, id);
      if (state == ReliefState.WITHDRAWN) withdraw.withdraw(operator, id, row.text("withdrawal"));
    }
  }

  private static Relief relief(Row row) {
    return new Relief(
        row.choice("kind", ReliefKind.class),
        new Period(row.day("from"), row.optional("to").map(LocalDate::parse)),
        row.optional("percent").map(Integer::valueOf),
        Optional.empty(),
        row.optional("sponsor")
            .map(name -> new Sponsor(name, new Edrpou(row.text("sponsor_code")))));
  }
}
