package ua.opencities.portal.admin.relief;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Edrpou;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.Period;
import ua.opencities.shared.Setting;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tariff.relief.NewRelief;
import ua.opencities.tariff.relief.ReliefJson.ActJson;
import ua.opencities.tariff.relief.ReliefJson.SponsorJson;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Typed;

/**
 * What one act grants to some councils: to all of them or, when one is refused, to none. {@code
 * fee} is of which fee; absent, of the annual one. {@code parts} are of instalments agreed in
 * advance, {@code "03-31:60 09-30:40"} or, equal, {@code "03-31 09-30"}.
 */
public record NewReliefJson(
    List<UUID> councils,
    String kind,
    String fee,
    String from,
    String to,
    Integer percent,
    MoneyJson sum,
    SponsorJson sponsor,
    ActJson act,
    String reason,
    String parts) {
  List<CouncilId> whose() {
    if (councils == null || councils.isEmpty() || councils.contains(null))
      throw TextNotAccepted.missing("councils");
    return councils.stream().map(CouncilId::new).toList();
  }

  private Instalments inParts() {
    try {
      return parts == null ? Instalments.NONE : Instalments.read(parts);
    } catch (DateTimeException notParts) {
      throw Typed.ofAnotherKind("parts");
    }
  }

  NewRelief relief() {
    if (act == null) throw TextNotAccepted.missing("act");
    return new NewRelief(
        new Relief(
            Typed.choice("kind", kind, ReliefKind.class),
            fee == null ? RelievedFee.ANNUAL : Typed.choice("fee", fee, RelievedFee.class),
            new Period(Typed.date("from", from), Typed.optionalDate("to", to)),
            Optional.ofNullable(percent),
            Optional.ofNullable(sum).map(it -> Typed.money("sum", it.amount())),
            Optional.ofNullable(sponsor).map(it -> new Sponsor(it.name(), Edrpou.typed(it.code()))),
            inParts()),
        new ReliefAct(
            Typed.choice("actBody", act.body(), DecidingBody.class),
            Typed.choice("actDocument", act.document(), ActDocument.class),
            act.number(),
            Typed.date("actDate", act.date())),
        reason,
        Setting.demonstration());
  }
}
