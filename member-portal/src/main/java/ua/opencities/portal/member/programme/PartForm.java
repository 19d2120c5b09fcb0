package ua.opencities.portal.member.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.NotFound;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/** Reads one step of the wizard as the part of a programme it writes. */
final class PartForm {
  private PartForm() {}

  static ProgrammePart of(WizardStep step, Sent form, ProgrammeView programme) {
    return switch (step) {
      case OUTLINE ->
          new ProgrammePart.Outline(
              form.field("title"),
              Optional.ofNullable(form.field("decisionTitle")),
              Typed.date("starts", form.field("starts")),
              Typed.date("ends", form.field("ends")),
              form.field("customer"),
              lines(form.field("executors")),
              lines(form.field("legalBases")),
              lines(form.field("associations")));
      case AIMS ->
          new ProgrammePart.Aims(
              form.field("background"),
              form.field("purpose"),
              lines(form.field("tasks")),
              form.field("results"),
              lines(form.field("stages")),
              form.field("control"),
              lines(form.field("reportingDates")));
      case FUNDING -> new FundingForm(form, programme).part();
      case CHECK -> throw new NotFound("step");
    };
  }

  private static List<String> lines(String typed) {
    return List.of(Objects.requireNonNullElse(typed, ""));
  }
}
