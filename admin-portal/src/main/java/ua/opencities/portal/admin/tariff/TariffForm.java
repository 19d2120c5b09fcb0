package ua.opencities.portal.admin.tariff;

import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** Reads the form of a new tariff. */
final class TariffForm {
  private final Sent sent;
  private final FormReading form;

  private TariffForm(Sent sent) {
    this.sent = sent;
    this.form = new FormReading(sent);
  }

  static NewTariff of(Sent sent) {
    return new TariffForm(sent).read();
  }

  private NewTariff read() {
    var name = form.text("name", 200);
    var kind = form.choice("kind", TariffKind.class);
    var valid = form.period("validFrom", "validTo");
    var act = ActForm.read(form);
    var bands = BandRows.read(sent, form);
    var terms = new TermsForm(sent, form).read();
    form.sayWhatIsWrong();
    return new NewTariff(name, kind, valid, act, bands, terms, false);
  }
}
