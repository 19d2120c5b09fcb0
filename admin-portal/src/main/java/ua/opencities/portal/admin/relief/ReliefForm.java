package ua.opencities.portal.admin.relief;

import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.NewRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** A relief as typed. Without a script all fields are there: those of another kind stay empty. */
final class ReliefForm {
  private ReliefForm() {}

  static NewRelief of(Sent sent, boolean demonstration) {
    var form = new FormReading(sent);
    ReliefKind kind = form.choice("kind", ReliefKind.class);
    RelievedFee fee = form.choice("fee", RelievedFee.class);
    Optional<Integer> percent = form.optionalNumber("percent");
    Optional<Money> sum = form.optionalMoney("sum");
    Optional<String> name = form.optionalText("sponsorName", Sponsor.NAME);
    Optional<String> typedCode = form.optionalText("sponsorCode", 20);
    Edrpou code =
        name.isPresent() || typedCode.isPresent()
            ? form.readAt("sponsorCode", () -> Edrpou.typed(sent.field("sponsorCode")))
            : null;
    Period days = form.period("beginsOn", "endsOn");
    Instalments parts = days == null ? null : new PartsForm(sent, form).read(days.from().getYear());
    DecidingBody body = form.choice("actBody", DecidingBody.class);
    ActDocument document = form.choice("actDocument", ActDocument.class);
    String number = form.text("actNumber", ReliefAct.NUMBER);
    var date = form.date("actDate");
    String reason = form.text("reason", NewRelief.REASON);
    Relief relief =
        kind == null || fee == null || days == null || parts == null
            ? null
            : form.read(
                () ->
                    new Relief(
                        kind, fee, days, percent, sum, sponsor(name, typedCode, code), parts));
    form.sayWhatIsWrong();
    return new NewRelief(
        relief, new ReliefAct(body, document, number, date), reason, demonstration);
  }

  private static Optional<Sponsor> sponsor(
      Optional<String> name, Optional<String> typedCode, Edrpou code) {
    if (name.isEmpty() && typedCode.isEmpty() || code == null) return Optional.empty();
    return Optional.of(new Sponsor(name.orElse(null), code));
  }
}
