package ua.opencities.portal.admin.tariff;

import java.util.List;
import ua.opencities.membership.DecidingBody;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.web.FormReading;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Choice;

/** Reads by which act of the association's bodies something is done to a tariff. */
public final class ActForm {
  /** Only bodies of the association decide on its tariffs, the usual one first. */
  private static final List<DecidingBody> BODIES =
      List.of(
          DecidingBody.GENERAL_MEETING,
          DecidingBody.BOARD,
          DecidingBody.DIRECTORATE,
          DecidingBody.PRESIDENT);

  private ActForm() {}

  public static List<Choice> bodies(Screen screen) {
    return BODIES.stream().map(it -> Choice.of(it, screen.label(it))).toList();
  }

  /** Null when something is refused. */
  static AdoptingAct read(FormReading form) {
    var body = form.choice("actBody", DecidingBody.class);
    var number = form.text("actNumber", AdoptingAct.NUMBER);
    var date = form.date("actDate");
    return body == null || number == null || date == null
        ? null
        : AdoptingAct.of(body, number, date);
  }
}
