package ua.opencities.portal.admin.schedule;

import static ua.opencities.web.FormReading.inRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.schedule.terms.Instalments;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Setting;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** A schedule as typed. Without a script all fields are there: those of the other way are left. */
final class ScheduleForm {
  /** Rows for sums of one's own. */
  static final int ROWS = 12;

  /** {@code schedule.how.equal} … in the texts. */
  enum How {
    EQUAL,
    TYPED
  }

  private ScheduleForm() {}

  /**
   * @param due of which equal parts are made
   */
  static NewSchedule of(Sent sent, Money due) {
    var form = new FormReading(sent);
    How how = form.choice("how", How.class);
    Instalments instalments =
        how == How.EQUAL ? equal(form, sent, due) : how == How.TYPED ? typed(form, sent) : null;
    ReliefAct act = act(form);
    String reason = form.text("reason", NewSchedule.REASON);
    form.sayWhatIsWrong();
    return new NewSchedule(instalments, act, reason, Setting.demonstration());
  }

  static ReliefAct act(FormReading form) {
    DecidingBody body = form.choice("actBody", DecidingBody.class);
    ActDocument document = form.choice("actDocument", ActDocument.class);
    String number = form.text("actNumber", ReliefAct.NUMBER);
    LocalDate date = form.date("actDate");
    return body == null || document == null || number == null || date == null
        ? null
        : new ReliefAct(body, document, number, date);
  }

  private static Instalments equal(FormReading form, Sent sent, Money due) {
    Integer count = form.read(() -> Typed.number("parts", sent.field("parts")));
    Integer step = form.read(() -> Typed.number("step", sent.field("step")));
    LocalDate first = form.date("first");
    return count == null || step == null || first == null
        ? null
        : form.read(() -> Instalments.equal(due, count, first, step));
  }

  private static Instalments typed(FormReading form, Sent sent) {
    List<String> days = sent.fields("day");
    List<String> sums = sent.fields("sum");
    List<FeePart> parts = new ArrayList<>();
    boolean whole = true;
    int filled = Math.min(ROWS, Math.min(days.size(), sums.size()));
    while (filled > 0 && days.get(filled - 1).isBlank() && sums.get(filled - 1).isBlank()) filled--;
    for (int row = 0; row < filled; row++) {
      String day = days.get(row);
      String sum = sums.get(row);
      int at = row;
      FeePart part =
          day.isBlank() || sum.isBlank()
              ? form.read(
                  () -> {
                    throw day.isBlank() && sum.isBlank()
                        ? Instalments.gap(at)
                        : Instalments.half(at);
                  })
              : form.read(
                  () ->
                      new FeePart(
                          Typed.date(inRow("day", at), day), Typed.money(inRow("sum", at), sum)));
      if (part == null) whole = false;
      else parts.add(part);
    }
    return whole ? form.read(() -> new Instalments(parts)) : null;
  }

  static UUID submission(Sent sent) {
    try {
      return UUID.fromString(String.valueOf(sent.field("submission")));
    } catch (IllegalArgumentException notOurs) {
      throw new NotFound("submission");
    }
  }
}
