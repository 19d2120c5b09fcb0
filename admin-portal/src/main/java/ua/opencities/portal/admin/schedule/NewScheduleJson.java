package ua.opencities.portal.admin.schedule;

import static ua.opencities.web.FormReading.inRow;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.fee.schedule.ScheduleJson.PartJson;
import ua.opencities.fee.schedule.terms.Instalments;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.shared.Money;
import ua.opencities.shared.Setting;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tariff.relief.ReliefJson.ActJson;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.web.typed.Typed;

/**
 * In which instalments an act lets an invoice be paid: {@code parts} of one's own, or {@code equal}
 * ones of what is still to be paid.
 */
public record NewScheduleJson(List<PartJson> parts, EqualJson equal, ActJson act, String reason) {
  /** So many, the first on a day, {@code step} months from one to the next. */
  public record EqualJson(Integer count, String first, Integer step) {}

  static NewScheduleJson there(NewScheduleJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    if ((wanted.parts == null) == (wanted.equal == null)) throw TextNotAccepted.missing("parts");
    return wanted;
  }

  /**
   * @param due of which equal parts are made
   */
  NewSchedule of(Money due) {
    return new NewSchedule(
        equal == null ? typed() : equal(due),
        EndingJson.read(act).orElseThrow(() -> TextNotAccepted.missing("act")),
        reason,
        Setting.demonstration());
  }

  private Instalments equal(Money due) {
    LocalDate first = Typed.date("first", equal.first());
    return Instalments.equal(due, number(equal.count()), first, number(equal.step()));
  }

  private Instalments typed() {
    List<FeePart> all = new ArrayList<>();
    for (PartJson part : parts) {
      int at = all.size();
      if (part == null) throw Instalments.gap(at);
      String amount = part.amount() == null ? "" : part.amount().amount();
      all.add(
          new FeePart(
              Typed.date(inRow("day", at), part.dueOn()), Typed.money(inRow("sum", at), amount)));
    }
    return new Instalments(all);
  }

  private static int number(Integer given) {
    return given == null ? 0 : given;
  }
}
