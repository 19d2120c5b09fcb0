package ua.opencities.portal.member.programme.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;
import ua.opencities.shared.NotFound;
import ua.opencities.web.FormReading;
import ua.opencities.web.typed.TypedFields;

/** Reads one step of the wizard as the part of a programme it writes. */
final class PartForm {
  private final TypedFields typed;
  private final FormReading form;

  private PartForm(TypedFields typed) {
    this.typed = typed;
    this.form = new FormReading(typed);
  }

  /**
   * @throws ua.opencities.shared.RuleBroken with every field that cannot be read
   */
  static ProgrammePart of(WizardStep step, TypedFields typed, ProgrammeView programme) {
    return switch (step) {
      case OUTLINE -> new PartForm(typed).outline();
      case AIMS -> new PartForm(typed).aims();
      case FUNDING -> new FundingForm(typed).part();
      case MEASURES -> new MeasuresForm(typed, programme.text().years()).part();
      case INDICATORS -> new IndicatorsForm(typed, programme.text().years()).part();
      case PASSPORT -> new PartForm(typed).passport();
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
    List<String> associations = linesIfAny("associations", 300);
    List<String> bases = lines("legalBases", 500);
    form.sayWhatIsWrong();
    return new ProgrammePart.Outline(
        title,
        shorter,
        starts,
        ends,
        customer,
        executors,
        bases,
        associations,
        typed.one("elsewhere").equals("yes"));
  }

  private ProgrammePart aims() {
    String background = form.text("background", ProgrammePart.PARAGRAPH);
    String purpose = form.text("purpose", ProgrammePart.PARAGRAPH);
    List<String> tasks = lines("tasks", 1000);
    String results = form.text("results", ProgrammePart.PARAGRAPH);
    List<String> stages = lines("stages", 300);
    String control = form.text("control", 500);
    List<String> reportingDates = linesIfAny("reportingDates", 300);
    form.sayWhatIsWrong();
    return new ProgrammePart.Aims(
        background, purpose, tasks, results, stages, control, reportingDates);
  }

  private ProgrammePart passport() {
    Optional<String> title = form.optionalText("title", ProgrammePart.TITLE);
    List<String> bases = linesIfAny("legalBases", 500);
    Optional<String> purpose = form.optionalText("purpose", ProgrammePart.PARAGRAPH);
    Optional<String> results = form.optionalText("results", ProgrammePart.PARAGRAPH);
    Optional<String> control = form.optionalText("control", 500);
    form.sayWhatIsWrong();
    return new ProgrammePart.Passport(
        title, bases, purpose, results, control, typed.one("annexed").equals("yes"));
  }

  private List<String> lines(String field, int most) {
    return form.read(() -> WrittenLines.eachRequired(field, List.of(typed.one(field)), most));
  }

  private List<String> linesIfAny(String field, int most) {
    return form.read(() -> WrittenLines.ifAny(field, List.of(typed.one(field)), most));
  }
}
