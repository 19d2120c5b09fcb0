package ua.opencities.portal.member.programme;

import java.util.Arrays;
import java.util.Locale;
import ua.opencities.shared.NotFound;

/** The steps of the wizard, in order; the last one only shows. */
public enum WizardStep {
  OUTLINE,
  AIMS,
  FUNDING,
  CHECK;

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
