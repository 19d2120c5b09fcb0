package ua.opencities.portal.admin.fee;

import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.shared.Setting;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** What was typed into the form of requisites. */
final class RequisitesForm {
  private RequisitesForm() {}

  /** In a demonstration whatever is typed is an invention, and the papers say so. */
  static AssociationProfile of(Sent sent) {
    var form = new FormReading(sent);
    var name = form.text("name", 200);
    var shortName = form.text("shortName", 70);
    var edrpou = form.read(() -> Edrpou.typed(sent.field("edrpou")));
    var iban = form.read(() -> Iban.typed(sent.field("iban")));
    var bank = form.text("bank", 120);
    var address = form.text("address", 200);
    var position = form.text("signatoryPosition", 100);
    var signatory = form.text("signatory", 100);
    form.sayWhatIsWrong();
    return new AssociationProfile(
        name,
        shortName,
        edrpou.value(),
        iban.value(),
        bank,
        address,
        position,
        signatory,
        Setting.demonstration());
  }
}
