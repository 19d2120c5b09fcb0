package ua.opencities.portal.member.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.NotFound;

/**
 * The steps of the wizard, in order; the last one only shows. A new step is a constant here, a case
 * in {@link PartForm}, a template of its slug, and its words ({@code programme.step-…}, {@code
 * programme.next-…}).
 */
public enum WizardStep {
  OUTLINE(ProgrammeText::outline),
  AIMS(ProgrammeText::aims),
  FUNDING(ProgrammeText::funding),
  CHECK(ProgrammeText::outline);

  private final Function<ProgrammeText, ProgrammePart> part;

  WizardStep(Function<ProgrammeText, ProgrammePart> part) {
    this.part = part;
  }

  /** What the step writes, as it was saved last. */
  ProgrammePart saved(ProgrammeText text) {
    return part.apply(text);
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

  static WizardStep of(String slug) {
    return Arrays.stream(values())
        .filter(step -> step.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("step"));
  }
}
