package ua.opencities.portal.admin.tariff;

import java.time.LocalDate;
import ua.opencities.tariff.change.ChangeGrounds;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** Why a tariff is withdrawn or ended, and the new last day where one is asked for. */
record ChangeForm(LocalDate lastDay, ChangeGrounds grounds) {
  static ChangeForm withdrawal(Sent sent) {
    return read(new FormReading(sent), false);
  }

  static ChangeForm end(Sent sent) {
    return read(new FormReading(sent), true);
  }

  private static ChangeForm read(FormReading form, boolean ends) {
    LocalDate lastDay = ends ? form.date("lastDay") : null;
    var act = ActForm.read(form);
    String reason = form.text("reason", ChangeGrounds.REASON);
    form.sayWhatIsWrong();
    return new ChangeForm(lastDay, new ChangeGrounds(act, reason));
  }
}
