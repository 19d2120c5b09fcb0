package ua.opencities.fee.correction.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.correction.paper.CorrectionContent.CorrectedInvoice;
import ua.opencities.fee.correction.paper.CorrectionContent.Reversed;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.shared.Money;

/** Reads what was frozen of a correction. */
final class FrozenCorrection {
  private FrozenCorrection() {}

  @SuppressWarnings("unchecked")
  static CorrectionContent read(String frozen) {
    Map<String, Object> all = Frozen.read(frozen);
    var act = (Map<String, String>) all.get("act");
    var payer = (Map<String, String>) all.get("payer");
    var invoice = (Map<String, String>) all.get("invoice");
    var reverses = (Map<String, String>) all.get("reverses");
    boolean ours = !all.containsKey("fromBefore");
    boolean demonstration = (Boolean) all.get("demonstration");
    return new CorrectionContent(
        CorrectionKind.valueOf((String) all.get("kind")),
        (String) all.get("number"),
        new Grounds(
            LocalDate.parse((String) all.get("issuedOn")),
            (String) all.get("reason"),
            act.get("body"),
            act.get("number"),
            LocalDate.parse(act.get("date"))),
        Optional.ofNullable((String) all.get("dueOn")).map(LocalDate::parse),
        Money.of((String) all.get("before")),
        Money.of((String) all.get("amount")),
        AssociationProfile.from((Map<String, String>) all.get("payee"), demonstration),
        payer.get("name"),
        Optional.of(payer.get("edrpou")).filter(code -> !code.isEmpty()),
        Optional.ofNullable(invoice)
            .map(
                it ->
                    new CorrectedInvoice(
                        it.get("number"),
                        LocalDate.parse(it.get("issuedOn")),
                        it.get("line"),
                        ours)),
        Optional.ofNullable((String) all.get("iban")),
        Optional.ofNullable(reverses)
            .map(it -> new Reversed(it.get("number"), LocalDate.parse(it.get("issuedOn")))),
        demonstration);
  }
}
