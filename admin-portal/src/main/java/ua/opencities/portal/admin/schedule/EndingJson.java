package ua.opencities.portal.admin.schedule;

import java.util.Optional;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.tariff.relief.ReliefJson.ActJson;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.web.typed.Typed;

/** By which act and why a schedule ends; one that only waits is taken back without an act. */
public record EndingJson(ActJson act, String reason) {
  static Optional<ReliefAct> read(ActJson act) {
    return Optional.ofNullable(act)
        .map(
            it ->
                new ReliefAct(
                    Typed.choice("actBody", it.body(), DecidingBody.class),
                    Typed.choice("actDocument", it.document(), ActDocument.class),
                    it.number(),
                    Typed.date("actDate", it.date())));
  }
}
