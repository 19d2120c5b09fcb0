package ua.opencities.portal.member.programme.wizard;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.PartSaved;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.advice.AdviceView;
import ua.opencities.programme.desk.TypedPart;
import ua.opencities.programme.text.PartName;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Today;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Step;
import ua.opencities.web.typed.TypedFields;

/**
 * A step of the wizard as its page shows it.
 *
 * @param programme with what is typed, where that can be read
 * @param fields of the form
 * @param version that the reader has before their eyes; it goes with the form
 * @param kept what was typed and is not saved
 * @param unread why it cannot be read
 * @param remarks with which the association returned the text and nobody has asked again
 */
public record WizardPage(
    WizardStep step,
    ProgrammeView programme,
    TypedFields fields,
    long version,
    Optional<TypedPart> kept,
    List<RuleBroken> unread,
    List<PartSaved> saved,
    DeskNotice desk,
    ShownPaper paper,
    Optional<LostRace> race,
    Optional<AdviceView> remarks,
    Wish wish) {

  public String address() {
    return address(step);
  }

  public String address(WizardStep of) {
    return address(programme, of);
  }

  static String address(ProgrammeView programme, WizardStep step) {
    return "/programmes/" + programme.id() + "/edit/" + step.slug();
  }

  /** Where the reader just worked with the rows, what is kept needs no further word. */
  public boolean isBroughtBack() {
    return kept.isPresent() && wish.did().isEmpty();
  }

  public boolean isTurnOf(int row) {
    return wish.row() == row;
  }

  /** As they were typed in a refused form, which may be longer than what is kept. */
  public TypedFields fields(Screen screen) {
    return screen.typedFields(fields);
  }

  public boolean isRowRemoved(Screen screen) {
    return rows(screen).placeOfGone() >= 0;
  }

  public boolean isJustRemoved() {
    return wish.did().equals("remove");
  }

  public boolean hasRows() {
    return !columns().isEmpty();
  }

  public int rowCount(Screen screen) {
    return rows(screen).count();
  }

  /** Why what is typed cannot be read yet, each with its row. */
  public List<String> unread(Screen screen) {
    return unread.stream().map(rule -> unread(screen, rule)).limit(3).toList();
  }

  private String unread(Screen screen, RuleBroken rule) {
    String sentence = screen.texts().sentence(rule);
    for (String column : columns()) {
      String after = rule.field().replaceFirst("^" + column, "");
      if (after.length() < rule.field().length() && after.matches("(-\\d{1,3})?"))
        return rowName(screen, after.isEmpty() ? 0 : Integer.parseInt(after.substring(1)))
            + ": "
            + sentence;
    }
    return sentence;
  }

  public String rowName(Screen screen, int row) {
    return screen.t("programme.row-of-" + step.slug(), row + 1);
  }

  private Rows rows(Screen screen) {
    return new Rows(columns(), fields(screen));
  }

  private List<String> columns() {
    return RowWork.columns(step, programme.text().years());
  }

  /** When the step was saved last; before anybody did, when the draft was changed. */
  public String savedAt() {
    return time(savedPart(step).map(PartSaved::at).orElse(programme.changedAt()));
  }

  public static String time(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(Today.KYIV));
  }

  /** All steps of a draft can be opened at once: it is complete from the beginning. */
  public List<Step> steps(Screen screen) {
    return Arrays.stream(WizardStep.values()).map(each -> step(screen, each)).toList();
  }

  private Step step(Screen screen, WizardStep each) {
    String name = screen.t("programme.step-" + each.slug());
    String hint = screen.t("programme.step-" + each.slug() + "-hint");
    if (each == step) return Step.current(name, hint);
    return savedPart(each).isPresent()
        ? Step.done(name, hint, address(each))
        : Step.ahead(name, hint, address(each));
  }

  private Optional<PartSaved> savedPart(WizardStep of) {
    Optional<PartName> name = of.part();
    return saved.stream().filter(part -> name.filter(part.part()::equals).isPresent()).findFirst();
  }
}
