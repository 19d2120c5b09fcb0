package ua.opencities.portal.member.programme.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.NotFound;

/**
 * The steps of the wizard, in order; the last one only shows. A new step is a constant here, a case
 * in {@link PartForm} and {@link PartFields}, a template of its slug, and its words ({@code
 * programme.step-…}, {@code programme.next-…}).
 */
public enum WizardStep {
  OUTLINE,
  AIMS,
  FUNDING,
  MEASURES,
  INDICATORS,
  PASSPORT,
  CHECK;

  /** What it writes; nothing where it only shows. */
  public Optional<PartName> part() {
    return this == CHECK ? Optional.empty() : Optional.of(PartName.valueOf(name()));
  }

  /** As it was saved last. */
  ProgrammePart saved(ProgrammeText text) {
    return switch (this) {
      case OUTLINE -> text.outline();
      case AIMS -> text.aims();
      case FUNDING -> text.funding();
      case MEASURES -> text.measures();
      case INDICATORS -> text.indicators();
      case PASSPORT -> text.passport();
      case CHECK -> throw new NotFound("step");
    };
  }

  /** The paper in which the step is seen best. */
  PaperKind paper(ProgrammeView programme) {
    return switch (this) {
      case AIMS, MEASURES, INDICATORS -> PaperKind.PROGRAMME;
      case PASSPORT -> PaperKind.PASSPORT;
      default -> PaperKind.decidedOn(programme);
    };
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people count. */
  public int number() {
    return ordinal() + 1;
  }

  public WizardStep next() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  public WizardStep previous() {
    return values()[Math.max(ordinal() - 1, 0)];
  }

  /**
   * @throws NotFound for any other word
   */
  public static WizardStep of(String slug) {
    return Arrays.stream(values())
        .filter(step -> step.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("step"));
  }
}
