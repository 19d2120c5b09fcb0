package ua.opencities.portal.member.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;
import ua.opencities.shared.NotFound;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** Reads one step of the wizard as the part of a programme it writes. */
final class PartForm {
  private final Sent sent;
  private final FormReading form;

  private PartForm(Sent sent) {
    this.sent = sent;
    this.form = new FormReading(sent);
  }

  static ProgrammePart of(WizardStep step, Sent sent, ProgrammeView programme) {
    return switch (step) {
      case OUTLINE -> new PartForm(sent).outline();
      case AIMS -> new PartForm(sent).aims();
      case FUNDING -> new FundingForm(sent, programme).part();
      case CHECK -> throw new NotFound("step");
    };
  }

  private ProgrammePart outline() {
    String title = form.text("title", ProgrammePart.TITLE);
    Optional<String> shorter = form.optionalText("decisionTitle", ProgrammePart.TITLE);
    LocalDate starts = form.date("starts");
    LocalDate ends = form.date("ends");
    String customer = form.text("customer", 300);
    List<String> executors = lines("executors", 300);
    List<String> associations =
        form.read(() -> WrittenLines.ifAny("associations", typed("associations"), 300));
    List<String> bases = lines("legalBases", 500);
    form.sayWhatIsWrong();
    return new ProgrammePart.Outline(
        title, shorter, starts, ends, customer, executors, bases, associations);
  }

  private ProgrammePart aims() {
    String background = form.text("background", ProgrammePart.PARAGRAPH);
    String purpose = form.text("purpose", ProgrammePart.PARAGRAPH);
    List<String> tasks = lines("tasks", 1000);
    String results = form.text("results", ProgrammePart.PARAGRAPH);
    List<String> stages = lines("stages", 300);
    String control = form.text("control", 500);
    List<String> reportingDates =
        form.read(() -> WrittenLines.ifAny("reportingDates", typed("reportingDates"), 300));
    form.sayWhatIsWrong();
    return new ProgrammePart.Aims(
        background, purpose, tasks, results, stages, control, reportingDates);
  }

  private List<String> lines(String field, int most) {
    return form.read(() -> WrittenLines.eachRequired(field, typed(field), most));
  }

  private List<String> typed(String field) {
    return List.of(Objects.requireNonNullElse(sent.field(field), ""));
  }
}
